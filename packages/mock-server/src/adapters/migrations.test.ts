import { describe, expect, it } from "vitest";
import { changesSince, type MigrationStep, SCHEMA_VERSION, STEPS } from "./migrations.ts";

const steps: readonly MigrationStep[] = [
  {},
  { settings: (row) => ({ ...row, trail: [2] }) },
  {
    settings: (row) => ({ ...row, trail: [...(row["trail"] as number[]), 3] }),
    labels: () => undefined,
  },
];

describe("changesSince", () => {
  it("takes every step since the version, in turn", () => {
    const change = changesSince(1, steps).get("settings");
    expect(change?.({ id: "a" })).toEqual({ id: "a", trail: [2, 3] });
  });

  it("takes no step that the version has seen", () => {
    const change = changesSince(2, steps).get("settings");
    expect(change?.({ id: "a", trail: ["seen"] })).toEqual({ id: "a", trail: ["seen", 3] });
    expect([...changesSince(3, steps)]).toEqual([]);
  });

  it("lets a row go, and asks no later step about it", () => {
    const later = () => {
      throw new Error("asked");
    };
    const change = changesSince(2, [...steps, { labels: later }]).get("labels");
    expect(change?.({ id: "a" })).toBeUndefined();
  });

  it("leaves tables alone that no step names", () => {
    expect([...changesSince(1, steps).keys()]).toEqual(["settings", "labels"]);
  });

  it("has one step for each version", () => {
    expect(STEPS).toHaveLength(SCHEMA_VERSION);
    expect([...changesSince(SCHEMA_VERSION).keys()]).toEqual([]);
  });
});
