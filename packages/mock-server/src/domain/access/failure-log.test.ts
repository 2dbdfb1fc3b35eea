import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FailureLog } from "./failure-log.ts";

const limit = { failures: 3, seconds: 60 };

describe("FailureLog", () => {
  it("tells how long a subject must wait, and notes nothing by being asked", () => {
    const log = new FailureLog(limit);
    for (const now of [0, 1_000, 2_000]) log.fail("a", now);

    expect(log.waitSeconds("a", 2_000)).toBe(58);
    expect(log.waitSeconds("a", 59_999)).toBe(1);
    expect(log.waitSeconds("a", 60_000)).toBe(0);
    expect(log.waitSeconds("b", 2_000)).toBe(0);
  });

  it("counts a failure no more that is taken back", () => {
    const log = new FailureLog(limit);
    for (const now of [0, 0, 0]) log.fail("a", now);
    log.takeBack("a");

    expect(log.waitSeconds("a", 0)).toBe(0);
    log.fail("a", 1_000);
    expect(log.waitSeconds("a", 1_000)).toBe(59);
  });

  it("forgets everybody when it is cleared", () => {
    const log = new FailureLog(limit);
    for (const subject of ["a", "a", "a", "b", "b", "b"]) log.fail(subject, 0);
    log.clear();

    expect([log.waitSeconds("a", 0), log.waitSeconds("b", 0)]).toEqual([0, 0]);
  });

  it("throttles exactly those failures that have as many as the limit in the span before them", () => {
    const arrivals = fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(arrivals, (steps) => {
        const log = new FailureLog(limit);
        const before: number[] = [];
        let now = 0;
        for (const step of steps) {
          now += step;
          const recent = before.filter((time) => time > now - 60_000);
          expect(log.fail("a", now) !== undefined).toBe(recent.length >= limit.failures);
          before.push(now);
        }
      }),
    );
  });

  it("forgets the subject that failed longest ago when there are too many", () => {
    const log = new FailureLog({ failures: 1, seconds: 60 });
    log.fail("early", 0);
    log.fail("again", 0);
    for (let index = 0; index < 9_998; index += 1) log.fail(`subject ${index}`, 0);
    log.fail("again", 0);
    log.fail("one more", 0);

    expect(log.waitSeconds("early", 0)).toBe(0);
    expect(log.waitSeconds("again", 0)).toBe(60);
  });
});
