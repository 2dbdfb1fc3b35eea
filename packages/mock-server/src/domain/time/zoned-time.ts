/** Local times of a time zone, and the instants they name. */
import { DAY_MS } from "./day.ts";

/** An instant that a local time names, and whether the clock really shows that time. */
export interface ZonedInstant {
  /** Epoch milliseconds. */
  readonly instant: number;
  /** The local time lies in the hour that clocks skip when they go forward. */
  readonly isInGap: boolean;
}

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?$/;
const MINUTE_MS = 60_000;

/** Whether the name is one of the IANA time zone database: `Europe/Berlin`, `UTC`. */
export function isTimeZone(name: string): boolean {
  return formatterOf(name) !== undefined;
}

/** The local time as if it were UTC, in epoch milliseconds; undefined: no such date or time. */
export function parseLocalTime(local: string): number | undefined {
  const [, year, month, day, hour, minute, second = "0"] = LOCAL.exec(local) ?? [];
  const wanted = [year, Number(month) - 1, day, hour, minute, second].map(Number);
  const [y = Number.NaN, mo = 0, d = 0, h = 0, mi = 0, s = 0] = wanted;
  const time = new Date(Date.UTC(y, mo, d, h, mi, s));
  const found = [
    time.getUTCFullYear(),
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  ];
  return found.every((part, index) => part === wanted[index]) ? time.getTime() : undefined;
}

/**
 * The instant at which clocks in the zone show a local time. In an overlap, where they show it
 * twice, the first; in a gap, where they skip it, the next minute that they do show.
 * @param local From `parseLocalTime`.
 */
export function instantOf(local: number, timeZone: string): ZonedInstant {
  // No zone is a day or more from UTC, and none changes its offset twice within two days.
  const before = offsetAt(local - DAY_MS, timeZone);
  const after = offsetAt(local + DAY_MS, timeZone);
  for (const offset of [Math.max(before, after), Math.min(before, after)]) {
    const instant = local - offset;
    if (offsetAt(instant, timeZone) === offset) return { instant, isInGap: false };
  }
  return { instant: firstInstantAfterGap(local, before, timeZone), isInGap: true };
}

/** Clocks go forward somewhere between the two readings of the skipped time; the change is on a minute. */
function firstInstantAfterGap(local: number, offsetBefore: number, timeZone: string): number {
  let late = local - offsetBefore;
  late -= late % MINUTE_MS;
  while (offsetAt(late - MINUTE_MS, timeZone) !== offsetBefore) late -= MINUTE_MS;
  return late;
}

/** What clocks in the zone show at an instant, as if it were UTC, in epoch milliseconds. */
export function localTimeAt(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

/** Milliseconds by which clocks in the zone are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const formatter = formatterOf(timeZone);
  if (formatter === undefined) throw new RangeError(`There is no time zone ${timeZone}.`);
  const parts = new Map(
    formatter.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return shown - (instant - (instant % 1000));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** As the IANA database names zones. `Intl` would also take offsets such as "+02:00", which are no zones. */
const ZONE_NAME = /^[A-Za-z][\w+/-]*$/;

/**
 * Making a formatter costs a thousand times its use. The database has some six hundred names, which are the same in
 * either case: kept in lower case, they can be no more, whatever callers send.
 */
function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!ZONE_NAME.test(timeZone)) return undefined;
  const name = timeZone.toLowerCase();
  const known = formatters.get(name);
  if (known !== undefined) return known;
  try {
    const formatter = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(name, formatter);
    return formatter;
  } catch {
    return undefined;
  }
}
