/** Days in UTC, and ranges of them. */
import { problem } from "../wire/problem.ts";
import { DAY_MS } from "./day.ts";
import { toTimestamp } from "./timestamp.ts";
import { parseLocalTime } from "./zoned-time.ts";

/** Both days are part of it; each is named by the epoch milliseconds of its start. */
export interface DateRange {
  readonly start: number;
  readonly end: number;
}

/** As callers write them: `YYYY-MM-DD`. */
export interface AskedRange {
  readonly start_date?: string | undefined;
  readonly end_date?: string | undefined;
}

const DEFAULT_DAYS = 30;
const MAXIMUM_DAYS = 366;

/**
 * The days that are asked for: those until today, the last thirty, unless told otherwise.
 * @throws Problem `INVALID_DATE` for what is no day, `INVALID_DATE_RANGE` for an end before the start and for too many days.
 */
export function parseDateRange({ start_date, end_date }: AskedRange, now: number): DateRange {
  const end = end_date === undefined ? startOfDay(now) : parseDate(end_date);
  const start =
    start_date === undefined ? end - (DEFAULT_DAYS - 1) * DAY_MS : parseDate(start_date);
  const days = (end - start) / DAY_MS + 1;
  if (days >= 1 && days <= MAXIMUM_DAYS) return { start, end };
  throw problem("INVALID_DATE_RANGE", {
    details: {
      start_date: formatDate(start),
      end_date: formatDate(end),
      max_days: MAXIMUM_DAYS,
    },
  });
}

/** `YYYY-MM-DD` */
export function formatDate(day: number): string {
  return toTimestamp(day).slice(0, 10);
}

export function startOfDay(time: number): number {
  return time - (time % DAY_MS);
}

function parseDate(text: string): number {
  const day = parseLocalTime(`${text}T00:00`);
  if (day !== undefined) return day;
  throw problem("INVALID_DATE", { details: { date: text } });
}
