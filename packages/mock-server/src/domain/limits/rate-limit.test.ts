import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RateBucket, type RateWindow } from "./rate-limit.ts";

const MIDNIGHT = Date.parse("2026-11-21T00:00:00.000Z");
const NOON = MIDNIGHT + 43_200_000;

const minute = (quota: number): RateWindow => ({
  name: "minute",
  quota,
  seconds: 60,
  kind: "rolling",
});
const day = (quota: number): RateWindow => ({
  name: "day",
  quota,
  seconds: 86_400,
  kind: "calendar",
});

describe("a rolling window", () => {
  it("admits its quota, refuses the next, and admits again one span after the first", () => {
    const bucket = new RateBucket();
    const windows = [minute(2)];

    expect(bucket.take(windows, NOON).admitted).toBe(true);
    expect(bucket.take(windows, NOON + 10_000).admitted).toBe(true);
    const refused = bucket.take(windows, NOON + 20_500);
    expect(refused).toMatchObject({
      admitted: false,
      refusedBy: { name: "minute", remaining: 0, resetSeconds: 40, resetAt: NOON / 1000 + 60 },
    });
    expect(bucket.take(windows, NOON + 59_999).admitted).toBe(false);
    expect(bucket.take(windows, NOON + 60_000).admitted).toBe(true);
    expect(bucket.take(windows, NOON + 60_000).admitted).toBe(false);
  });

  it("counts down what is left, and tells when more is", () => {
    const bucket = new RateBucket();
    const windows = [minute(3)];

    const remaining = [0, 1_000, 2_000].map(
      (later) => bucket.take(windows, NOON + later).windows[0],
    );

    expect(remaining.map((reading) => reading?.remaining)).toEqual([2, 1, 0]);
    expect(remaining.map((reading) => reading?.resetSeconds)).toEqual([60, 59, 58]);
  });

  it("is full and waits for nothing when nobody has called", () => {
    expect(new RateBucket().read([minute(3)], NOON).windows).toEqual([
      {
        name: "minute",
        quota: 3,
        seconds: 60,
        remaining: 3,
        resetSeconds: 0,
        resetAt: NOON / 1000,
      },
    ]);
  });

  it("waits, when its quota was lowered, until fewer requests than the new quota are left", () => {
    const bucket = new RateBucket();
    for (const later of [0, 1_000, 2_000, 3_000]) bucket.take([minute(4)], NOON + later);

    const refused = bucket.take([minute(2)], NOON + 4_000);

    expect(refused.refusedBy).toMatchObject({ remaining: 0, resetSeconds: 58 });
    expect(bucket.take([minute(2)], NOON + 61_999).admitted).toBe(false);
    expect(bucket.take([minute(2)], NOON + 62_000).admitted).toBe(true);
  });
});

describe("a calendar window", () => {
  it("starts anew at midnight UTC", () => {
    const bucket = new RateBucket();
    const windows = [day(1)];

    expect(bucket.take(windows, MIDNIGHT - 1).admitted).toBe(true);
    expect(bucket.take(windows, MIDNIGHT - 1).refusedBy).toMatchObject({ resetSeconds: 1 });
    expect(bucket.take(windows, MIDNIGHT).admitted).toBe(true);
    expect(bucket.take(windows, NOON).refusedBy).toMatchObject({
      resetSeconds: 43_200,
      resetAt: MIDNIGHT / 1000 + 86_400,
    });
  });
});

describe("several windows", () => {
  it("count a request in none of them where one refuses", () => {
    const bucket = new RateBucket();
    const windows = [minute(1), day(10)];
    bucket.take(windows, NOON);
    for (let attempt = 0; attempt < 5; attempt += 1) bucket.take(windows, NOON + attempt);

    expect(bucket.read(windows, NOON + 10).windows.map(({ remaining }) => remaining)).toEqual([
      0, 9,
    ]);
  });

  it("blame the refusal on the one with the longest wait", () => {
    const bucket = new RateBucket();
    const windows = [minute(1), day(1)];
    bucket.take(windows, NOON);

    expect(bucket.take(windows, NOON).refusedBy?.name).toBe("day");
  });

  it("admit everything where there are none", () => {
    expect(new RateBucket().take([], NOON)).toEqual({ admitted: true, windows: [] });
  });
});

describe("a clock that steps back", () => {
  it("stands still: the quota does not come back, and the wait includes the way back", () => {
    const bucket = new RateBucket();
    const windows = [minute(1)];
    bucket.take(windows, NOON);

    const refused = bucket.take(windows, NOON - 3_600_000);

    expect(refused.refusedBy).toMatchObject({ resetSeconds: 3_660 });
  });
});

describe("a bucket", () => {
  it("remembers what it has counted when it is saved and made again", () => {
    const windows = [minute(20), day(30)];
    const bucket = new RateBucket();
    for (let later = 0; later < 20; later += 1) bucket.take(windows, NOON + later * 1_000);

    const state: unknown = JSON.parse(JSON.stringify(bucket.save()));
    const copy = new RateBucket(state as ReturnType<typeof bucket.save>);

    expect(copy.read(windows, NOON + 70_000)).toEqual(bucket.read(windows, NOON + 70_000));
    expect(copy.read(windows, NOON + 70_000).windows[0]?.remaining).toBe(11);
  });

  it("is empty once every window has let go of its requests", () => {
    const bucket = new RateBucket();
    bucket.take([minute(1)], NOON);

    expect(bucket.isEmpty(NOON + 59_999)).toBe(false);
    expect(bucket.isEmpty(NOON + 60_000)).toBe(true);
  });
});

describe("for any limit, any arrival pattern and any jumps of the clock", () => {
  const limit = fc.integer({ min: 1, max: 30 });
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 3_000 }) },
    { weight: 2, arbitrary: fc.constantFrom(59_999, 60_000, 60_001) },
    { weight: 1, arbitrary: fc.integer({ min: -100_000, max: 100_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -90_000_000, max: 90_000_000 }) },
  );
  const steps = fc.array(step, { minLength: 1, maxLength: 300 });

  function arrivals(pattern: readonly number[]): number[] {
    let time = NOON;
    return pattern.map((by) => {
      time += by;
      return time;
    });
  }

  it("no span of 60 seconds admits more than the limit", () => {
    fc.assert(
      fc.property(limit, steps, (quota, pattern) => {
        const bucket = new RateBucket();
        let clock = 0;
        const admitted: number[] = [];
        for (const time of arrivals(pattern)) {
          clock = Math.max(clock, time);
          if (bucket.take([minute(quota)], time).admitted) admitted.push(clock);
        }
        for (let last = quota; last < admitted.length; last += 1) {
          expect((admitted[last] ?? 0) - (admitted[last - quota] ?? 0)).toBeGreaterThanOrEqual(
            60_000,
          );
        }
      }),
    );
  });

  it("no UTC day admits more than the limit", () => {
    fc.assert(
      fc.property(limit, steps, (quota, pattern) => {
        const bucket = new RateBucket();
        let clock = 0;
        const perDay = new Map<number, number>();
        for (const time of arrivals(pattern)) {
          clock = Math.max(clock, time);
          const today = Math.floor(clock / 86_400_000);
          if (bucket.take([minute(10), day(quota)], time).admitted) {
            perDay.set(today, (perDay.get(today) ?? 0) + 1);
          }
        }
        expect(Math.max(...perDay.values())).toBeLessThanOrEqual(quota);
      }),
    );
  });

  it("what is said to remain is admitted, and not one more", () => {
    fc.assert(
      fc.property(limit, limit, steps, (perMinute, perDay, pattern) => {
        const bucket = new RateBucket();
        const windows = [minute(perMinute), day(perDay)];
        let time = NOON;
        for (time of arrivals(pattern)) bucket.take(windows, time);

        const { windows: readings } = bucket.read(windows, time);
        const room = Math.min(...readings.map(({ remaining }) => remaining));
        for (let call = 0; call < room; call += 1) {
          expect(bucket.take(windows, time).admitted).toBe(true);
        }
        expect(bucket.take(windows, time).admitted).toBe(false);
      }),
    );
  });

  it("who waits as long as a refusal says is admitted, and who comes a second sooner is not", () => {
    fc.assert(
      fc.property(limit, limit, steps, (perMinute, perDay, pattern) => {
        const bucket = new RateBucket();
        const windows = [minute(perMinute), day(perDay)];
        for (const time of arrivals(pattern)) {
          const { refusedBy } = bucket.take(windows, time);
          if (refusedBy === undefined) continue;
          const early = new RateBucket(bucket.save());
          const late = new RateBucket(bucket.save());
          const wait = refusedBy.resetSeconds * 1000;
          expect(early.take(windows, time + wait - 1_000).admitted).toBe(false);
          expect(late.take(windows, time + wait).admitted).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
