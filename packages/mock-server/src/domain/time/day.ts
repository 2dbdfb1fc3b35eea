/** What days are in numbers: all in UTC, where none is longer than another. */

export const DAY_MS = 86_400_000;

/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 3;

/** 0 is Monday. */
export function weekdayOf(time: number): number {
  return (Math.floor(time / DAY_MS) + EPOCH_WEEKDAY) % 7;
}
