/** The days that figures are asked for, and the parts that they fall into. */
import type { ServerSchemas } from "@postern/spec";
import {
  type AskedRange,
  type DateRange,
  formatDate,
  parseDateRange,
  startOfDay,
} from "../time/calendar-date.ts";
import { DAY_MS } from "../time/day.ts";
import { toTimestamp } from "../time/timestamp.ts";
import { problem } from "../wire/problem.ts";

/**
 * The last thirty days unless told otherwise. The end may lie in days to come: where a caller lives it may be tomorrow.
 * @throws Problem `INVALID_DATE`; `INVALID_DATE_RANGE` for an end before the start, a start in the future, or too many days.
 */
export function parseAnalyticsRange(asked: AskedRange, now: number): DateRange {
  const range = parseDateRange(asked, now);
  if (range.start <= now) return range;
  throw problem("INVALID_DATE_RANGE", {
    message: `The range begins on ${formatDate(range.start)}, which is in the future.`,
    details: { start_date: formatDate(range.start), today: formatDate(startOfDay(now)) },
  });
}

/** The days that end before the range begins, as many as it has. */
export function rangeBefore({ start, end }: DateRange): DateRange {
  return { start: start - (end - start) - DAY_MS, end: start - DAY_MS };
}

export function showRange({ start, end }: DateRange): ServerSchemas["AnalyticsRange"] {
  return { start_date: toTimestamp(start), end_date: toTimestamp(end + DAY_MS - 1) };
}

const MONDAY = 1;

/** The range in parts, oldest first; weeks begin on Monday, and the first and the last may be cut short. */
export function splitRange(
  { start, end }: DateRange,
  interval: ServerSchemas["AnalyticsInterval"],
): DateRange[] {
  const parts: { start: number; end: number }[] = [];
  for (let day = start; day <= end; day += DAY_MS) {
    const part = parts.at(-1);
    const begins = interval === "day" || new Date(day).getUTCDay() === MONDAY;
    if (part === undefined || begins) parts.push({ start: day, end: day });
    else part.end = day;
  }
  return parts;
}
