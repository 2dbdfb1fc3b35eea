/** Posts that are repeated: when the next one is due, and what it is. */

import type { ServerSchemas } from "@postern/spec";
import { DAY_MS, weekdayOf } from "../time/day.ts";
import { parseTimestamp, toTimestamp } from "../time/timestamp.ts";
import { instantOf, localTimeAt } from "../time/zoned-time.ts";
import type { IdSequence } from "../wire/id.ts";
import type { FieldError } from "../wire/problem.ts";
import type { PostSeries, StoredPost } from "./post-record.ts";

export type PostRecurrence = ServerSchemas["PostRecurrence"];
type RecurrenceRequest = ServerSchemas["PostRecurrenceRequest"];

const WEEK_MS = 7 * DAY_MS;
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

export function makeRecurrence(
  request: RecurrenceRequest | null | undefined,
): PostRecurrence | null {
  if (!request) return null;
  const { freq, interval, by_day = [], until = null, count = null } = request;
  const end = until === null ? null : toTimestamp(parseTimestamp(until) ?? 0);
  return { freq, interval, by_day, until: end, count };
}

export function recurrenceFaults(
  request: RecurrenceRequest | null | undefined,
  mode: ServerSchemas["PostSchedule"]["mode"],
): FieldError[] {
  if (!request) return [];
  const { freq, by_day = [], until, count } = request;
  const fault = (member: string, code: string, message: string): FieldError => ({
    pointer: `/recurrence${member}`,
    code,
    message,
  });
  const isTimed = mode === "at" || mode === "draft";
  return [
    ...(isTimed ? [] : [fault("", "NOT_ALLOWED", "Only a post with a time is repeated.")]),
    ...(by_day.length > 0 && freq !== "weekly"
      ? [fault("/by_day", "NOT_ALLOWED", "Days of the week go with `weekly` alone.")]
      : []),
    ...(until && count
      ? [fault("/count", "NOT_ALLOWED", "Give `until` or `count`, not both.")]
      : []),
    ...(until && parseTimestamp(until) === undefined
      ? [fault("/until", "INVALID_FORMAT", "A time is RFC 3339 with an offset.")]
      : []),
  ];
}

type Placed = Pick<StoredPost, "recurrence" | "series" | "schedule">;

/**
 * The place of a post after a change: one that keeps its time keeps its place, as does one that has none for now. From
 * another time the steps are counted anew, and the posts go on being counted; with another recurrence all starts anew.
 */
export function placeInSeries(post: Placed, before: Placed | undefined): PostSeries | null {
  const { scheduled_at } = post.schedule;
  if (post.recurrence === null) return null;
  const known = isSameRecurrence(post, before) ? (before?.series ?? null) : null;
  if (scheduled_at === null) return known;
  if (known !== null && before?.schedule.scheduled_at === scheduled_at) return known;
  const { number, next_post_id } = known ?? { number: 1, next_post_id: null };
  return { starts_at: scheduled_at, starts_as: number, number, next_post_id };
}

/**
 * The post after this one, as it is kept; undefined when this is the last.
 * @param now Times that have passed by then are left out.
 */
export function repeatPost(
  post: StoredPost,
  ids: Pick<IdSequence, "next">,
  now: number,
): StoredPost | undefined {
  const { recurrence, series, schedule } = post;
  if (recurrence === null || series === null || schedule.scheduled_at === null) return undefined;
  const before = Date.parse(schedule.scheduled_at);
  const timezone = schedule.timezone ?? "UTC";
  const next = nextTime(recurrence, series, { timezone, after: Math.max(before, now) });
  if (next === undefined) return undefined;
  // Whole days, also where clocks skip the time of either.
  const days = Math.round((next.local - localTimeAt(before, timezone)) / DAY_MS);
  const created_at = toTimestamp(now);
  return {
    ...post,
    id: ids.next("post", now),
    status: "scheduled",
    targets: post.targets.map((target) => ({
      ...target,
      id: ids.next("target", now),
      status: "pending",
      scheduled_at: target.scheduled_at && daysLater(target.scheduled_at, days, timezone),
      external_id: null,
      external_url: null,
      published_at: null,
      error: null,
    })),
    schedule: { ...schedule, scheduled_at: toTimestamp(next.instant) },
    series: { ...series, number: next.number },
    attempts: {},
    // It says the same again by intention, also when it is no longer repeated itself.
    allows_duplicate: true,
    created_at,
    updated_at: created_at,
    published_at: null,
    version: 1,
  };
}

/** The same time of the clock, so many days on. */
function daysLater(at: string, days: number, timezone: string): string {
  const local = localTimeAt(Date.parse(at), timezone) + days * DAY_MS;
  return toTimestamp(instantOf(local, timezone).instant);
}

function nextTime(
  recurrence: PostRecurrence,
  { starts_at, starts_as }: PostSeries,
  { timezone, after }: { readonly timezone: string; readonly after: number },
): { instant: number; local: number; number: number } | undefined {
  const { until, count } = recurrence;
  const start = localTimeAt(Date.parse(starts_at), timezone);
  let number = starts_as;
  for (const local of localTimes(recurrence, start)) {
    number += 1;
    if (count !== null && number > count) return undefined;
    // No zone is a day from UTC: what lies so far back need not be looked up.
    if (local < after - DAY_MS) continue;
    const { instant } = instantOf(local, timezone);
    if (until !== null && instant > Date.parse(until)) return undefined;
    if (instant > after) return { instant, local, number };
  }
  return undefined;
}

/** The local times after the first, without end. */
function localTimes({ freq, interval, by_day }: PostRecurrence, start: number): Iterable<number> {
  if (freq === "daily") return steps(start, interval * DAY_MS);
  if (freq === "monthly") return months(start, interval);
  return weeks(start, interval * WEEK_MS, by_day);
}

function* steps(start: number, stepMs: number): Generator<number> {
  for (let local = start + stepMs; ; local += stepMs) yield local;
}

function* weeks(
  start: number,
  stepMs: number,
  by_day: PostRecurrence["by_day"],
): Generator<number> {
  const weekday = weekdayOf(start);
  const named = WEEKDAYS.flatMap((name, day) => (by_day.includes(name) ? [day] : []));
  const days = named.length > 0 ? named : [weekday];
  for (let monday = start - weekday * DAY_MS; ; monday += stepMs) {
    for (const day of days) {
      const local = monday + day * DAY_MS;
      if (local > start) yield local;
    }
  }
}

/** RFC 5545, 3.3.10: a date that does not exist is left out. */
function* months(start: number, step: number): Generator<number> {
  const first = new Date(start);
  const timeOfDay = start % DAY_MS;
  for (let month = first.getUTCMonth() + step; ; month += step) {
    const day = Date.UTC(first.getUTCFullYear(), month, first.getUTCDate());
    if (new Date(day).getUTCDate() === first.getUTCDate()) yield day + timeOfDay;
  }
}

function isSameRecurrence(one: Placed, other: Placed | undefined): boolean {
  return JSON.stringify(one.recurrence) === JSON.stringify(other?.recurrence ?? null);
}
