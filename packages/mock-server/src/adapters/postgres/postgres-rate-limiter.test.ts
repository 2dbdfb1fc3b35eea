import fc from "fast-check";
import type { Pool } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { newPostgresDatabase } from "../../../../../test/support/postgres.ts";
import { RateBucket, type RateWindow } from "../../domain/limits/rate-limit.ts";
import { openPostgresDatabase } from "./postgres-database.ts";
import { PostgresRateLimiter } from "./postgres-rate-limiter.ts";

const NOON = Date.parse("2026-11-21T12:00:00.000Z");

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

let pool: Pool;
beforeAll(async () => {
  pool = await openPostgresDatabase(await newPostgresDatabase());
});
afterAll(() => pool.end());

/** On a clock of the test's own. */
const steered = () => new PostgresRateLimiter(pool, { clock: { offsetMs: 0 }, judge: "caller" });
beforeEach(() => steered().clear());

describe("PostgresRateLimiter", () => {
  const limit = fc.integer({ min: 1, max: 8 });
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 20_000 }) },
    { weight: 2, arbitrary: fc.constantFrom(59_999, 60_000, 60_001) },
    { weight: 1, arbitrary: fc.integer({ min: -90_000_000, max: 90_000_000 }) },
  );
  const pattern = fc.array(fc.tuple(step, fc.boolean(), limit), { minLength: 1, maxLength: 40 });

  it("reads, for any arrivals, limits and jumps of the clock, as one bucket in memory does", async () => {
    let bucket = 0;
    await fc.assert(
      fc.asyncProperty(limit, pattern, async (perDay, arrivals) => {
        const name = `bucket_${bucket++}`;
        const limiter = steered();
        const memory = new RateBucket();
        let now = NOON;
        for (const [by, isLoweredOrRaised, other] of arrivals) {
          now += by;
          const windows = [minute(isLoweredOrRaised ? other : 4), day(perDay)];
          expect(await limiter.take(name, windows, now)).toEqual(memory.take(windows, now));
          expect(await limiter.read(name, windows, now)).toEqual(memory.read(windows, now));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("admits exactly the quota to any number of askers at once", async () => {
    const askers = [steered(), steered(), steered()];
    const windows = [minute(20), day(30)];
    const hammer = async (now: number) => {
      const readings = await Promise.all(
        Array.from({ length: 90 }, (_, turn) => askers[turn % 3]?.take("busy", windows, now)),
      );
      return readings.filter((reading) => reading?.admitted).length;
    };
    expect(await hammer(NOON)).toBe(20);
    expect(await hammer(NOON + 59_999)).toBe(0);
    expect(await hammer(NOON + 60_000)).toBe(10);
    expect(await hammer(NOON + 120_000)).toBe(0);
  });

  it("counts each bucket by itself, and nothing for a key without limits", async () => {
    const limiter = steered();
    await limiter.take("a", [minute(1)], NOON);
    expect((await limiter.take("a", [minute(1)], NOON)).refusedBy?.name).toBe("minute");
    expect((await limiter.take("b", [minute(1)], NOON)).admitted).toBe(true);
    expect(await limiter.take("a", [], NOON)).toEqual({ admitted: true, windows: [] });
  });

  it("takes nothing by reading, and knows nothing of a bucket that was never used", async () => {
    const limiter = steered();
    for (let turn = 0; turn < 3; turn += 1) await limiter.read("new", [minute(1)], NOON);
    expect((await limiter.read("new", [minute(1)], NOON)).windows[0]?.remaining).toBe(1);
    expect((await limiter.take("new", [minute(1)], NOON)).admitted).toBe(true);
  });

  it("judges by the database's clock and the offset, whatever time the asker thinks it is", async () => {
    const clock = { offsetMs: 0 };
    const limiter = new PostgresRateLimiter(pool, { clock, judge: "database" });
    const anHourOff = Date.now() + 3_600_000;
    const windows = [minute(1)];
    expect((await limiter.take("b", windows, Date.now())).admitted).toBe(true);
    expect((await limiter.take("b", windows, anHourOff)).admitted).toBe(false);
    clock.offsetMs = 61_000;
    expect((await limiter.read("b", windows, 0)).windows[0]?.remaining).toBe(1);
    expect((await limiter.take("b", windows, 0)).admitted).toBe(true);
  });

  it("keeps no rows of keys that have been idle for days", async () => {
    const limiter = steered();
    const windows = [minute(4), day(8)];
    const days = (count: number) => NOON + count * 86_400_000;
    await limiter.take("idle", windows, NOON);
    await limiter.take("busy", windows, days(2));
    await limiter.take("busy", windows, days(3));
    const present = async () => {
      const { rows } = await pool.query("SELECT DISTINCT bucket FROM postern.rate_windows");
      return rows.map(({ bucket }) => bucket);
    };
    await vi.waitFor(async () => expect(await present()).toEqual(["busy"]), 10_000);
  });
});
