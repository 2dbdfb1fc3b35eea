import { describe, expect, it } from "vitest";
import type { RateReading } from "../limits/rate-limit.ts";
import { reachedThreshold } from "./usage-threshold.ts";

const reading = (quota: number, used: number, seconds = 86_400): RateReading => ({
  admitted: true,
  windows: [
    { name: "day", quota, seconds, remaining: quota - used, resetSeconds: 10, resetAt: 86_400 },
  ],
});

describe("a key's day", () => {
  it.each([
    [10_000, 7_999, undefined],
    [10_000, 8_000, 80],
    [10_000, 8_001, undefined],
    [10_000, 10_000, 100],
    [7, 6, 80],
    [3, 3, 100],
    [1, 1, 100],
  ])("of %i requests, at the %ith, has reached %s", (quota, used, percent) => {
    expect(reachedThreshold(reading(quota, used))?.percent).toBe(percent);
  });

  it("is never reached by a request that was refused", () => {
    expect(reachedThreshold({ ...reading(5, 5), admitted: false })).toBeUndefined();
  });

  it("is no other window", () => {
    expect(reachedThreshold(reading(60, 60, 60))).toBeUndefined();
  });
});
