/** A stretch of time that a list is narrowed to, by days or by points in time. */
import { problem } from "../wire/problem.ts";
import { DAY_MS } from "./day.ts";
import { parseTimestamp } from "./timestamp.ts";
import { parseLocalTime } from "./zoned-time.ts";

export interface PeriodQuery {
  /** A day, `YYYY-MM-DD` in UTC, or a time, RFC 3339 with an offset. */
  readonly start_date?: string | undefined;
  /** As `start_date`; a day counts to its end. */
  readonly end_date?: string | undefined;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Whether a point in time, RFC 3339, lies in the period.
 * @throws Problem `INVALID_DATE` for what is neither a day nor a time, `INVALID_DATE_RANGE` where nothing lies between the two.
 */
export function inPeriod({ start_date, end_date }: PeriodQuery): (at: string) => boolean {
  const start = start_date === undefined ? undefined : parse("start_date", start_date);
  const end = end_date === undefined ? undefined : parse("end_date", end_date);
  const from = start?.time ?? Number.NEGATIVE_INFINITY;
  const before = end === undefined ? Number.POSITIVE_INFINITY : end.time + end.lengthMs;
  if (from >= before) {
    throw problem("INVALID_DATE_RANGE", {
      message: "end_date is before start_date, or the range is empty.",
      details: { start_date, end_date },
    });
  }
  return (at) => {
    const time = Date.parse(at);
    return time >= from && time < before;
  };
}

function parse(parameter: keyof PeriodQuery, text: string) {
  const isDay = DAY.test(text);
  const time = isDay ? parseLocalTime(`${text}T00:00`) : parseTimestamp(text);
  if (time !== undefined) return { time, lengthMs: isDay ? DAY_MS : 0 };
  throw problem("INVALID_DATE", {
    message: `${parameter} is neither a day (YYYY-MM-DD) nor a time (RFC 3339 with an offset).`,
    details: { parameter },
  });
}
