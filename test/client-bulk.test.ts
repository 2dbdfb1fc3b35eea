/** A job of ten thousand calls obeys its key's limits, and takes hardly longer than it must. */
import { describe, expect, it } from "vitest";
import { sendBulk } from "./support/prove-bulk.ts";

describe("10,000 calls under 60 a minute and 10,000 a day", { timeout: 60_000 }, () => {
  it("meet no 429 in one process, and take at most a hundredth longer than the least possible time", async () => {
    const outcome = await sendBulk({ calls: 10_000 });

    expect(outcome).toMatchObject({ admitted: 10_000, refused: 0 });
    expect(outcome.efficiency).toBeGreaterThanOrEqual(0.99);
  });
});

it("a window that is fixed, not rolling, is obeyed by the same rule", async () => {
  const windows = [{ name: "minute", quota: 60, seconds: 60, kind: "calendar" }] as const;

  const outcome = await sendBulk({ calls: 600, windows });

  expect(outcome).toMatchObject({ admitted: 600, refused: 0 });
  expect(outcome.efficiency).toBeGreaterThanOrEqual(0.98);
});
