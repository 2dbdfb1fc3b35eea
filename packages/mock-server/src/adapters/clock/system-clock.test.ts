import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SystemClock } from "./system-clock.ts";

const realTime = Date.UTC(2026, 0, 1);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: realTime });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("SystemClock", () => {
  it("shows the real time unless told otherwise", () => {
    expect(new SystemClock().now()).toBe(realTime);
  });

  it("starts at the time that it is given, and ticks", () => {
    const startsAt = Date.UTC(2030, 5, 1);
    const clock = SystemClock.startingAt(startsAt);
    vi.setSystemTime(realTime + 1500);
    expect(clock.now()).toBe(startsAt + 1500);
  });

  it("goes on after a restart with the offset that was kept", () => {
    const before = new SystemClock();
    before.advance(90_000);
    vi.setSystemTime(realTime + 1000);
    expect(new SystemClock(before.offsetMs).now()).toBe(realTime + 91_000);
  });

  it("stands still while the machine's clock is behind", () => {
    const clock = new SystemClock();
    clock.now();
    vi.setSystemTime(realTime - 5000);
    expect(clock.now()).toBe(realTime);
    vi.setSystemTime(realTime + 1);
    expect(clock.now()).toBe(realTime + 1);
  });

  it("goes back when its owner moves it back", () => {
    const clock = new SystemClock();
    clock.advance(60_000);
    clock.now();
    clock.offsetMs = 0;
    expect(clock.now()).toBe(realTime);
  });
});

describe("who waits for a SystemClock", () => {
  const { signal } = new AbortController();

  it("goes on when it has ticked there", async () => {
    vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: realTime });
    const clock = new SystemClock();
    let hasGoneOn = false;
    const wait = clock.reach(realTime + 1_500, signal).then(() => {
      hasGoneOn = true;
    });
    await vi.advanceTimersByTimeAsync(1_499);
    expect(hasGoneOn).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await wait;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("goes on when its owner moves it there, and at once when it is there", async () => {
    const clock = new SystemClock();
    const wait = clock.reach(realTime + 90_000, signal);
    clock.advance(90_000);
    await wait;
    await clock.reach(realTime, signal);
  });

  it("may wait for longer than a timer can", async () => {
    vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: realTime });
    const clock = new SystemClock();
    const wait = clock.reach(realTime + 40 * 86_400_000, signal);
    await vi.advanceTimersByTimeAsync(40 * 86_400_000);
    await wait;
  });
});
