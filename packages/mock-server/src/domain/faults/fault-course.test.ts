import { describe, expect, it } from "vitest";
import type { RequestEffect } from "./fault.ts";
import { goesOnAt, skipsWork } from "./fault-course.ts";

describe("whether the work is done", () => {
  it.each<[boolean, RequestEffect]>([
    [true, { fault: "error", code: "INTERNAL" }],
    [false, { fault: "error", code: "INTERNAL", at: "after-work" }],
    [true, { fault: "rate-limit" }],
    [true, { fault: "timeout", at: "before-work" }],
    [false, { fault: "timeout", at: "after-work" }],
    [true, { fault: "reset", at: "before-work" }],
    [false, { fault: "reset", at: "after-work" }],
    [false, { fault: "reset", at: "before-body" }],
    [false, { fault: "reset", at: "in-body" }],
    [false, { fault: "reset", at: "after-body" }],
    [false, { fault: "latency", latencyMs: 5 }],
    [false, { fault: "truncate", bytes: 5 }],
    [false, { fault: "drip", everyMs: 5 }],
    [false, { fault: "content-type", contentType: "text/html" }],
    [false, { fault: "invalid-json" }],
    [false, { fault: "clock-skew", skewMs: 5 }],
  ])("is left out: %s, under %j", (isSkipped, effect) => {
    expect(skipsWork([effect])).toBe(isSkipped);
  });

  it("takes one fault that leaves it out", () => {
    const late: RequestEffect = { fault: "truncate", bytes: 5 };
    expect(skipsWork([late, { fault: "rate-limit" }])).toBe(true);
    expect(skipsWork([])).toBe(false);
  });
});

describe("when a request goes on", () => {
  it("counts from when it came, at the point where it waits", () => {
    const before: RequestEffect = { fault: "latency", latencyMs: 700 };
    expect(goesOnAt([before], "before-work", 1_000)).toBe(1_700);
    expect(goesOnAt([before], "after-work", 1_000)).toBe(1_000);
    const after: RequestEffect = { ...before, at: "after-work" };
    expect(goesOnAt([after], "before-work", 1_000)).toBe(1_000);
    expect(goesOnAt([after], "after-work", 1_000)).toBe(1_700);
    expect(goesOnAt([{ fault: "rate-limit" }], "before-work", 1_000)).toBe(1_000);
  });
});
