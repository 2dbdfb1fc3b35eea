import { describe, expect, it } from "vitest";
import { ManualClock } from "./manual-clock.ts";

describe("ManualClock", () => {
  it("stands still until it is moved", () => {
    const clock = new ManualClock(1000);
    expect(clock.now()).toBe(1000);
    clock.advance(500);
    expect(clock.now()).toBe(1500);
    clock.set(200);
    expect(clock.now()).toBe(200);
  });

  it("starts at the same time in every test", () => {
    expect(new Date(new ManualClock().now()).toISOString()).toBe("2026-01-01T00:00:00.000Z");
  });
});

describe("who waits for a ManualClock", () => {
  const waiting = () => new AbortController();

  it("goes on when it is moved to the time or beyond, and not before", async () => {
    const clock = new ManualClock(1000);
    const order: string[] = [];
    const waits = [
      clock.reach(1000, waiting().signal).then(() => order.push("now")),
      clock.reach(3000, waiting().signal).then(() => order.push("later")),
      clock.reach(2000, waiting().signal).then(() => order.push("soon")),
    ];
    await waits[0];
    clock.advance(999);
    await Promise.resolve();
    expect(order).toEqual(["now"]);
    clock.advance(1);
    await waits[2];
    expect(order).toEqual(["now", "soon"]);
    clock.offsetMs = 9000;
    await waits[1];
    expect(order).toEqual(["now", "soon", "later"]);
  });

  it("goes on at once when it wants to wait no longer", async () => {
    const clock = new ManualClock(1000);
    const leaving = waiting();
    const wait = clock.reach(9000, leaving.signal);
    leaving.abort();
    await wait;
    await clock.reach(9000, leaving.signal);
    expect(clock.now()).toBe(1000);
  });
});
