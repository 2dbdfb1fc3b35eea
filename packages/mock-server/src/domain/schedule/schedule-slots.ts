/** The slots of a schedule: its windows on each date, in its time zone, as instants. */
import type { ServerSchemas } from "@postern/spec";
import { formatDate, startOfDay } from "../time/calendar-date.ts";
import { DAY_MS, weekdayOf } from "../time/day.ts";
import { instantOf, localTimeAt } from "../time/zoned-time.ts";

type Window = ServerSchemas["ScheduleWindow"];

/** What slots are computed from. */
export type SlotSource = Pick<
  ServerSchemas["ScheduleWindows"],
  "timezone" | "windows" | "blackouts"
>;

/** A time at which a post can go out. */
export interface Slot {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The connections that it is for; empty: all. */
  readonly connectionIds: readonly string[];
}

const MINUTE_MS = 60_000;
/** No daylight saving moves clocks by more. */
const LARGEST_SHIFT_MS = 3 * 3_600_000;
/**
 * The slots after an instant, the earliest first, without end where there is any window. A local time that daylight
 * saving skips is the next valid minute, of one that it repeats the first counts; what comes to one instant is one slot.
 * @param after Epoch milliseconds.
 */
export function* slotsAfter(source: SlotSource, after: number): Generator<Slot, undefined> {
  let pending: Slot | undefined;
  for (const slot of slotsByDate(source, after)) {
    if (pending?.at === slot.at) {
      pending = { at: slot.at, connectionIds: union(pending.connectionIds, slot.connectionIds) };
      continue;
    }
    if (pending !== undefined) yield pending;
    pending = slot;
  }
  return undefined;
}

/** Whether the slot is for each of the connections. */
export function fits(slot: Slot, connectionIds: readonly string[]): boolean {
  return (
    slot.connectionIds.length === 0 || connectionIds.every((id) => slot.connectionIds.includes(id))
  );
}

/** Whether the schedule has slots, sooner or later, that are for each of the connections. */
export function hasSlotsFor(source: SlotSource, connectionIds: readonly string[]): boolean {
  // Every week is alike but for daylight saving, which moves slots and takes none away.
  const week = weekOf(source.windows).flatMap((day) => [...day.values()]);
  return week.some((ids) => fits({ at: 0, connectionIds: ids }, connectionIds));
}

/** The minutes of the day at which a window has slots. */
export function slotMinutes({ start, end, time, interval_minutes }: Window): number[] {
  if (time !== null) return [minuteOf(time)];
  if (start === null || end === null || interval_minutes === null) return [];
  const first = minuteOf(start);
  const count = Math.ceil((minuteOf(end) - first) / interval_minutes);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => first + index * interval_minutes);
}

/** Minutes since midnight; `24:00` is the end of the day. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function* slotsByDate(source: SlotSource, after: number): Generator<Slot, undefined> {
  const { timezone, windows, blackouts } = source;
  if (windows.length === 0) return;
  const week = weekOf(windows);
  const earliest = localTimeAt(after, timezone) - LARGEST_SHIFT_MS;
  const isBlackedOut = inBlackouts(blackouts);
  for (let day = startOfDay(earliest); ; day += DAY_MS) {
    if (isBlackedOut(formatDate(day))) continue;
    for (const [minute, connectionIds] of week[weekdayOf(day)] ?? []) {
      const local = day + minute * MINUTE_MS;
      if (local < earliest) continue;
      const { instant: at } = instantOf(local, timezone);
      if (at > after) yield { at, connectionIds };
    }
  }
}

/** Whether a date is in a blackout, for dates that are asked for in their order: each blackout is passed once. */
function inBlackouts(blackouts: SlotSource["blackouts"]): (date: string) => boolean {
  const sorted = [...blackouts].sort((one, other) => (one.start_date < other.start_date ? -1 : 1));
  let next = 0;
  let lastDay = "";
  return (date) => {
    for (let one = sorted[next]; one && one.start_date <= date; one = sorted[++next]) {
      if (one.end_date > lastDay) lastDay = one.end_date;
    }
    return date <= lastDay;
  };
}

/** For each day of the week its minutes with a slot, in order, and the connections that the slot is for. */
function weekOf(windows: readonly Window[]): ReadonlyMap<number, readonly string[]>[] {
  return Array.from({ length: 7 }, (_, day) => {
    const minutes = new Map<number, readonly string[]>();
    for (const window of windows.filter(({ day_of_week }) => day_of_week === day)) {
      for (const minute of slotMinutes(window)) {
        const known = minutes.get(minute);
        const own = window.connection_ids;
        minutes.set(minute, known === undefined ? own : union(known, own));
      }
    }
    return new Map([...minutes].sort(([one], [other]) => one - other));
  });
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.length === 0 || other.length === 0 ? [] : [...new Set([...one, ...other])];
}
