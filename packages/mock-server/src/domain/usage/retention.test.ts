import { describe, expect, it } from "vitest";
import { MARK_EVERY, Retention } from "./retention.ts";

const row = (index: number) => ({
  created_at: "2026-11-21T12:00:00.000Z",
  id: `log_${String(index).padStart(6, "0")}`,
});

/** Adds rows, and removes those that are to go. @returns the ids that are left. */
function addAll(count: number, kept: number): string[] {
  const retention = new Retention(kept);
  let ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    ids.push(row(index).id);
    const oldest = retention.add("list", row(index));
    if (oldest !== undefined) ids = ids.filter((id) => id >= oldest.id);
  }
  return ids;
}

describe("retention", () => {
  it("lets nothing go before a list is full", () => {
    expect(addAll(500, 500)).toHaveLength(500);
  });

  it.each([500, 599, 600, 601, 1_234, 5_000])("keeps the newest rows of %i", (count) => {
    const ids = addAll(count, 500);
    expect(ids.at(-1)).toBe(row(count - 1).id);
    expect(ids.length).toBeGreaterThanOrEqual(500);
    expect(ids.length).toBeLessThanOrEqual(500 + MARK_EVERY);
  });

  it("keeps each list for itself", () => {
    const retention = new Retention(500);
    for (let index = 0; index < 598; index += 1) retention.add("busy", row(index));
    expect(retention.add("quiet", row(598))).toBeUndefined();
    expect(retention.add("busy", row(598))).toEqual(row(99));
  });
});
