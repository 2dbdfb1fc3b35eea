import { describe, expect, it } from "vitest";
import type { RateBucketState, RateWindow } from "../../domain/limits/rate-limit.ts";
import { MemoryRateLimiter, type RateChanges } from "./memory-rate-limiter.ts";

const now = Date.UTC(2026, 0, 1, 12);
const windows: readonly RateWindow[] = [
  { name: "minute", quota: 2, seconds: 60, kind: "rolling" },
  { name: "day", quota: 3, seconds: 86_400, kind: "calendar" },
];
const nextDay = Date.UTC(2026, 0, 2);

const remaining = (limiter: MemoryRateLimiter, bucket: string, time = now): number[] =>
  limiter.read(bucket, windows, time).windows.map((window) => window.remaining);

const kept = (changes: RateChanges) =>
  JSON.parse(JSON.stringify([...changes])) as [string, RateBucketState][];

describe("MemoryRateLimiter", () => {
  it("counts each bucket by itself", () => {
    const limiter = new MemoryRateLimiter();
    limiter.take("a", windows, now);
    expect(remaining(limiter, "a")).toEqual([1, 2]);
    expect(remaining(limiter, "b")).toEqual([2, 3]);
  });

  it("refuses what does not fit, and counts it nowhere", () => {
    const limiter = new MemoryRateLimiter();
    for (let turn = 0; turn < 5; turn++) limiter.take("a", windows, now);
    expect(limiter.take("a", windows, now).refusedBy?.name).toBe("minute");
    expect(remaining(limiter, "a")).toEqual([0, 1]);
  });

  it("goes on after a restart from what was kept, as JSON", () => {
    const before = new MemoryRateLimiter();
    before.take("a", windows, now);
    before.take("a", windows, now);
    const after = new MemoryRateLimiter();
    after.restore(kept(before.takeChanges(now)));
    expect([...after.takeChanges(now)]).toEqual([]);
    expect(after.take("a", windows, now + 1000).admitted).toBe(false);
    expect(remaining(after, "a", now + 60_000)).toEqual([2, 1]);
  });

  it("reports only what has changed since it was last asked", () => {
    const limiter = new MemoryRateLimiter();
    limiter.take("a", windows, now);
    expect([...limiter.takeChanges(now).keys()]).toEqual(["a"]);
    limiter.take("b", windows, now);
    limiter.read("a", windows, now);
    limiter.read("never_used", windows, now);
    expect([...limiter.takeChanges(now).keys()]).toEqual(["b"]);
  });

  it("forgets a bucket once all of its windows are empty, and says so once", () => {
    const limiter = new MemoryRateLimiter();
    limiter.take("a", windows, now);
    limiter.take("b", windows, nextDay);
    limiter.takeChanges(nextDay - 1);
    expect([...limiter.takeChanges(nextDay)]).toEqual([["a", undefined]]);
    expect([...limiter.takeChanges(nextDay)]).toEqual([]);
  });

  it("holds nothing of what was cleared", () => {
    const limiter = new MemoryRateLimiter();
    limiter.take("a", windows, now);
    limiter.clear();
    expect(remaining(limiter, "a")).toEqual([2, 3]);
    expect([...limiter.takeChanges(now)]).toEqual([]);
  });
});
