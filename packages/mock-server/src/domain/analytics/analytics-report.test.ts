import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "../time/day.ts";
import { toTimestamp } from "../time/timestamp.ts";
import { postDay } from "./analytics-daily.ts";
import { ENGAGEMENTS } from "./analytics-networks.ts";
import { type Account, reportAccount, seriesOf, summarize } from "./analytics-report.ts";
import { countTarget, type LiveTarget } from "./analytics-target.ts";

const TODAY = Date.UTC(2026, 10, 23);
const NOW = TODAY + 12 * 3_600_000;
const NETWORKS = ["x", "instagram", "pinterest", "google_business", "reddit"] as const;
const ADDITIVE = [
  "impressions",
  "views",
  "clicks",
  "add_to_cart",
  "orders",
  "revenue",
  "likes",
  "comments",
  "shares",
  "saves",
  "reach",
] as const;

const account = (network: (typeof NETWORKS)[number]): Account => ({
  id: `conn_${network}`,
  network,
  created_at: toTimestamp(TODAY - 400 * DAY_MS),
});

const target = (id: string, network: Account["network"], publishedAt: number): LiveTarget => ({
  post_id: `post_${id.slice(0, 1)}`,
  target_id: `target_${id}`,
  connection_id: `conn_${network}`,
  network,
  external_id: id,
  published_at: toTimestamp(publishedAt),
});

const aSource = fc
  .array(
    fc.record({
      id: fc.string({ minLength: 4, maxLength: 8 }),
      network: fc.constantFrom(...NETWORKS),
      minutesAgo: fc.integer({ min: 0, max: 300 * 1_440 }),
    }),
    { maxLength: 12 },
  )
  .map((rows) => ({
    accounts: NETWORKS.map(account),
    targets: rows.map(({ id, network, minutesAgo }) =>
      target(id, network, NOW - minutesAgo * 60_000),
    ),
    now: NOW,
  }));

const aRange = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 100 }))
  .map(([daysAgo, length]) => {
    const start = TODAY - daysAgo * DAY_MS;
    return { start, end: start + length * DAY_MS };
  });

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe("a summary", () => {
  it("is the sum over all posts and days", () => {
    fc.assert(
      fc.property(aSource, aRange, (source, range) => {
        const days: { start: number; end: number }[] = [];
        for (let day = range.start; day <= range.end; day += DAY_MS) {
          days.push({ start: day, end: day });
        }
        const counts = source.targets.flatMap((one) =>
          days.map((day) => countTarget(one, day, source.now)),
        );
        const whole = summarize(source, range);
        expect(whole.views).toBe(sum(counts.map(({ views }) => views)));
        expect(Math.round(whole.revenue * 100)).toBe(
          sum(counts.map(({ revenue_cents }) => revenue_cents)),
        );
        expect(whole.likes).toBe(sum(counts.map(({ likes }) => likes)));
      }),
      { numRuns: 60 },
    );
  });

  it.each(["day", "week"] as const)("is the sum of its parts, %s by %s", (interval) => {
    fc.assert(
      fc.property(aSource, aRange, (source, range) => {
        const whole = summarize(source, range);
        const metric = [...ADDITIVE, "posts"] as const;
        for (const { metric: name, points } of seriesOf(source, range, { metric, interval })
          .series) {
          expect(sum(points.map(({ value }) => value))).toBeCloseTo(whole[name] ?? 0, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is the sum of the accounts", () => {
    fc.assert(
      fc.property(aSource, aRange, (source, range) => {
        const whole = summarize(source, range);
        const parts = source.accounts.map((one) => reportAccount(one, source, range));
        expect(sum(parts.map(({ impressions }) => impressions))).toBe(whole.impressions);
        expect(sum(parts.map(({ reach }) => reach))).toBe(whole.reach);
        expect(sum(parts.map(({ followers }) => followers))).toBe(whole.followers);
        expect(sum(parts.map(({ engagement }) => engagement))).toBe(
          sum(ENGAGEMENTS.map((figure) => whole[figure])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("narrows down from figure to figure, so that no rate exceeds the whole", () => {
    fc.assert(
      fc.property(aSource, aRange, (source, range) => {
        const whole = summarize(source, range);
        const funnel = [whole.impressions, whole.views, whole.clicks, whole.add_to_cart];
        expect([...funnel, whole.orders]).toEqual(
          [...funnel, whole.orders].toSorted((one, other) => other - one),
        );
        expect(whole.ctr).toBeLessThanOrEqual(100);
      }),
      { numRuns: 40 },
    );
  });

  it("counts a post once, on the day on which the first of its networks shows it", () => {
    const targets = [
      target("a1", "x", TODAY - 2 * DAY_MS),
      target("a2", "reddit", TODAY - DAY_MS),
      target("b1", "x", TODAY - DAY_MS),
    ];
    const source = { accounts: [], targets, now: NOW };
    const on = (day: number) => summarize(source, { start: day, end: day }).posts;
    expect([on(TODAY - 2 * DAY_MS), on(TODAY - DAY_MS), on(TODAY)]).toEqual([1, 1, 0]);
  });

  it("has null for what no network gives, and zero for what none has given yet", () => {
    const range = { start: TODAY, end: TODAY };
    const of = (...networks: (typeof NETWORKS)[number][]) =>
      summarize({ accounts: networks.map(account), targets: [], now: NOW }, range);
    expect(of("google_business")).toMatchObject({
      impressions: 0,
      likes: null,
      saves: null,
      reach: null,
      engagement_rate: null,
      followers: null,
    });
    expect(of("pinterest")).toMatchObject({ likes: null, saves: 0, engagement_rate: 0 });
    expect(of("pinterest", "reddit")).toMatchObject({ likes: 0, saves: 0, reach: null });
  });
});

describe("the figures of a day", () => {
  it("are settled by the post, its network and its age", () => {
    const day = (id: string, network: "x" | "instagram", age: number) => postDay(id, network, age);
    expect(day("target_1", "x", 3)).toEqual(day("target_1", "x", 3));
    expect(day("target_1", "x", 3)).not.toEqual(day("target_2", "x", 3));
    expect(day("target_1", "x", 3)).not.toEqual(day("target_1", "x", 4));
    expect(day("target_1", "x", 3).views).not.toBe(day("target_1", "instagram", 3).views);
  });

  it("begin on the day of the publication and end after ninety", () => {
    const impressions = (age: number) => postDay("target_1", "x", age).impressions;
    expect(impressions(-1)).toBe(0);
    expect(impressions(0)).toBeGreaterThan(100);
    expect(impressions(90)).toBe(0);
  });
});
