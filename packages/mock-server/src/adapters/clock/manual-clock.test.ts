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
