/** Times as they are written: RFC 3339 with an offset on the way in, UTC with milliseconds on the way out. */
import { parseLocalTime } from "./zoned-time.ts";

/** `date-time` of RFC 3339, 5.6; letters in either case, as its ABNF has them. */
const DATE_TIME = /^(\d{4}-\d\d-\d\d)t(\d\d:\d\d:\d\d)(?:\.(\d+))?(z|[+-]\d\d:\d\d)$/i;
const MINUTE_MS = 60_000;

/** @param time Epoch milliseconds. */
export function toTimestamp(time: number): string {
  return new Date(time).toISOString();
}

/** RFC 3339 has years of four digits: a time that is later in UTC could not be written, nor sorted. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Epoch milliseconds; undefined for anything without an offset, for days that do not exist, and beyond the year 9999. */
export function parseTimestamp(text: string): number | undefined {
  const [, date, clock, fraction = "", offset = ""] = DATE_TIME.exec(text) ?? [];
  const local = parseLocalTime(`${date}T${clock}`);
  const offsetMinutes = parseOffset(offset);
  if (local === undefined || offsetMinutes === undefined) return undefined;
  const milliseconds = Number(fraction.padEnd(3, "0").slice(0, 3));
  const time = local + milliseconds - offsetMinutes * MINUTE_MS;
  return time > LATEST ? undefined : time;
}

function parseOffset(offset: string): number | undefined {
  if (offset.toLowerCase() === "z") return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(4));
  if (offset === "" || hours > 23 || minutes > 59) return undefined;
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
