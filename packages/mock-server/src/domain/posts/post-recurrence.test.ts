import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localTimeAt } from "../time/zoned-time.ts";
import { IdSequence } from "../wire/id.ts";
import { makePost } from "./post.fixture.ts";
import type { StoredPost } from "./post-record.ts";
import { type PostRecurrence, placeInSeries, repeatPost } from "./post-recurrence.ts";

const DAY_MS = 86_400_000;
const ids = new IdSequence((length) => new Uint8Array(length));
const recurrence = (differences: Partial<PostRecurrence>): PostRecurrence => ({
  freq: "daily",
  interval: 1,
  by_day: [],
  until: null,
  count: null,
  ...differences,
});

/** The times of a series, as far as it goes, when each post is published at its own. */
function timesOf(first: StoredPost, limit: number): string[] {
  const times: string[] = [];
  let post: StoredPost | undefined = { ...first, series: placeInSeries(first, undefined) };
  while (post !== undefined && times.length < limit) {
    const at: string = post.schedule.scheduled_at ?? "";
    times.push(at);
    post = repeatPost(post, ids, Date.parse(at));
  }
  return times;
}

const start = (scheduled_at: string, wanted: Partial<PostRecurrence>, timezone = "UTC") =>
  makePost({
    status: "published",
    schedule: { mode: "at", scheduled_at, timezone, queue_item_id: null },
    recurrence: recurrence(wanted),
  });

describe("repeatPost", () => {
  it("makes a post of its own, with nothing of how the one before went", () => {
    const post = start("2026-11-30T08:00:00.000Z", {});
    const target = { ...post.targets[0], status: "published", external_id: "1" } as const;
    const before = {
      ...post,
      targets: [target] as StoredPost["targets"],
      attempts: { target_1: 1 },
    };
    const next = repeatPost({ ...before, series: placeInSeries(before, undefined) }, ids, 0);
    expect(next).toMatchObject({
      status: "scheduled",
      version: 1,
      attempts: {},
      published_at: null,
      schedule: { scheduled_at: "2026-12-01T08:00:00.000Z" },
      targets: [{ status: "pending", external_id: null }],
    });
    expect(next?.id).not.toBe(post.id);
    expect(next?.targets[0]?.id).not.toBe("target_1");
  });

  it("moves the times of single targets along", () => {
    const post = start("2026-11-30T08:00:00.000Z", {});
    const targets = post.targets.map((target) => ({
      ...target,
      scheduled_at: "2026-11-30T09:30:00.000Z",
    }));
    const next = repeatPost({ ...post, targets, series: placeInSeries(post, undefined) }, ids, 0);
    expect(next?.targets[0]?.scheduled_at).toBe("2026-12-01T09:30:00.000Z");
  });

  it("keeps the times of single targets on the clock through a change of daylight saving", () => {
    const post = start("2027-03-27T08:00:00.000Z", {}, "Europe/Berlin");
    const targets = post.targets.map((target) => ({
      ...target,
      scheduled_at: "2027-03-27T21:30:00.000Z",
    }));
    const next = repeatPost({ ...post, targets, series: placeInSeries(post, undefined) }, ids, 0);
    expect(next?.schedule.scheduled_at).toBe("2027-03-28T07:00:00.000Z");
    expect(next?.targets[0]?.scheduled_at).toBe("2027-03-28T20:30:00.000Z");
  });

  it("leaves out the times that have passed, and counts them", () => {
    const post = start("2026-11-30T08:00:00.000Z", { count: 5 });
    const placed = { ...post, series: placeInSeries(post, undefined) };
    const next = repeatPost(placed, ids, Date.parse("2026-12-02T12:00:00Z"));
    expect(next?.schedule.scheduled_at).toBe("2026-12-03T08:00:00.000Z");
    expect(next?.series?.number).toBe(4);
    expect(repeatPost(placed, ids, Date.parse("2026-12-05T12:00:00Z"))).toBeUndefined();
  });

  it("has no next where nothing is repeated, or no time was set", () => {
    expect(repeatPost(makePost(), ids, 0)).toBeUndefined();
    expect(repeatPost(makePost({ recurrence: recurrence({}) }), ids, 0)).toBeUndefined();
  });

  it("counts weeks from Monday", () => {
    const wanted = { freq: "weekly", interval: 2, by_day: ["SU", "WE"] } as const;
    const post = start("2026-12-02T08:00:00.000Z", { ...wanted, by_day: [...wanted.by_day] });
    expect(timesOf(post, 5).map((time) => time.slice(0, 10))).toEqual([
      "2026-12-02",
      "2026-12-06",
      "2026-12-16",
      "2026-12-20",
      "2026-12-30",
    ]);
  });

  it("keeps the time on the clock in any zone, every day for a year, but where clocks skip it", () => {
    const zones = [
      "Europe/Berlin",
      "America/New_York",
      "Australia/Lord_Howe",
      "Asia/Kolkata",
      "UTC",
    ];
    const starts = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(starts, fc.constantFrom(...zones), (instant, zone) => {
        const first = new Date(instant - (instant % 60_000)).toISOString();
        const times = timesOf(start(first, { interval: 7 }, zone), 53).map(Date.parse);
        const shown = times.map((time) => localTimeAt(time, zone) % DAY_MS);
        const usual = shown[0] ?? 0;
        // A skipped time moves on by the hour, or half of it, that clocks go forward.
        expect(
          shown.every((time) => time === usual || (time - usual > 0 && time - usual <= 3_600_000)),
        ).toBe(true);
        const days = times.map((time) => Math.floor(localTimeAt(time, zone) / DAY_MS));
        expect(days.every((day, index) => day === (days[0] ?? 0) + index * 7)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe("placeInSeries", () => {
  it("keeps the place of a post that keeps its time, and goes on counting from another time", () => {
    const first = start("2026-11-30T08:00:00.000Z", { count: 3 });
    const next = repeatPost({ ...first, series: placeInSeries(first, undefined) }, ids, 0);
    if (next === undefined) throw new Error("There is a second post.");
    expect(placeInSeries({ ...next }, next)).toBe(next.series);
    const schedule = { ...next.schedule, scheduled_at: "2026-12-01T20:00:00.000Z" };
    expect(placeInSeries({ ...next, schedule }, next)).toEqual({
      starts_at: "2026-12-01T20:00:00.000Z",
      starts_as: 2,
      number: 2,
      next_post_id: null,
    });
  });
});
