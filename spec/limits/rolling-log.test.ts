import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RollingLog } from "./rolling-log.ts";

describe("RollingLog", () => {
  it("holds what is younger than its span: what is exactly one span old has left", () => {
    const log = new RollingLog(60);
    log.add(1_000);
    log.add(2_000);

    expect(log.used(60_999)).toBe(2);
    expect(log.used(61_000)).toBe(1);
    expect(log.used(62_000)).toBe(0);
  });

  it("tells when there will be room, and says now where it is empty", () => {
    const log = new RollingLog(60);
    expect(log.growsAt(2, 5_000)).toBe(5_000);
    log.add(1_000);
    log.add(2_000);
    log.add(3_000);

    expect(log.growsAt(3, 4_000)).toBe(61_000);
    expect(log.growsAt(1, 4_000)).toBe(63_000);
  });

  it("counts for any arrivals what a list of them would, also when it is saved and made again", () => {
    const steps = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(steps, (gaps) => {
        let log = new RollingLog(60);
        const all: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          log.add(now);
          all.push(now);
          expect(log.used(now)).toBe(all.filter((at) => at > now - 60_000).length);
          log = new RollingLog(60, log.save());
        }
      }),
    );
  });
});
