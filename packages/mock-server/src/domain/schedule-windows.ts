/** Posting windows: what may be asked for, and the set that is kept. */
import type { ServerSchemas } from "@postern/spec";
import { DAY_MS } from "./calendar-date.ts";
import type { IdSequence } from "./id.ts";
import type { Fault } from "./problem.ts";
import { minuteOf, type SlotSource } from "./schedule-slots.ts";
import { toTimestamp } from "./timestamp.ts";
import { isTimeZone, parseLocalTime } from "./zoned-time.ts";

type Schemas = ServerSchemas;
type Window = Schemas["ScheduleWindow"];
type Blackout = Schemas["ScheduleBlackout"];
type Request = Schemas["SetScheduleWindowsRequest"];
type WindowRequest = Schemas["ScheduleWindowRequest"];

/** The set of a workspace, as it is kept. */
export interface StoredSchedule extends SlotSource {
  /** The id of the workspace. */
  readonly id: string;
  readonly created_at: string;
  readonly updated_at: string | null;
  /** 0 until somebody has set it. */
  readonly version: number;
}

const DEFAULT_INTERVAL_MINUTES = 60;
const MAXIMUM_BLACKOUT_DAYS = 366;

/** The set of a workspace where nobody has set one. */
export function noSchedule({
  id,
  timezone,
}: Pick<Schemas["Workspace"], "id" | "timezone">): StoredSchedule {
  return { id, created_at: "", timezone, windows: [], blackouts: [], updated_at: null, version: 0 };
}

/** The set as callers see it. */
export function presentSchedule(schedule: StoredSchedule): Schemas["ScheduleWindows"] {
  const { timezone, windows, blackouts, updated_at } = schedule;
  return { timezone, windows, blackouts, updated_at };
}

/**
 * Everything that is wrong with a set.
 * @param connectionIds Those that the workspace has.
 */
export function scheduleFaults(request: Request, connectionIds: ReadonlySet<string>): Fault[] {
  const { timezone, windows = [], blackouts = [] } = request;
  const own = [
    ...(isTimeZone(timezone) ? [] : [fault("/timezone", "INVALID_FORMAT", NO_ZONE)]),
    ...windows.flatMap((window, index) => windowFaults(window, `/windows/${index}`)),
    ...windows.flatMap((window, index) => connectionFaults(window, { index, connectionIds })),
    ...blackouts.flatMap((blackout, index) => blackoutFaults(blackout, `/blackouts/${index}`)),
  ];
  return own.length > 0 ? own : overlapFaults(windows.map(normalize));
}

/** The set after a request without faults; one that asks for what is there already changes nothing. */
export function setSchedule(
  known: StoredSchedule,
  request: Request,
  { ids, now }: { readonly ids: Pick<IdSequence, "next">; readonly now: number },
): StoredSchedule {
  const left = [...known.windows];
  const windows = (request.windows ?? []).map(normalize).map((window): Window => {
    const index = left.findIndex(({ id: _, ...one }) => isSame(one, window));
    const [same] = index < 0 ? [] : left.splice(index, 1);
    return { id: same?.id ?? ids.next("window", now), ...window };
  });
  const blackouts = (request.blackouts ?? []).map(
    ({ start_date, end_date, reason = null }): Blackout => ({ start_date, end_date, reason }),
  );
  const { timezone } = request;
  const before = { timezone: known.timezone, windows: known.windows, blackouts: known.blackouts };
  if (known.version > 0 && isSame(before, { timezone, windows, blackouts })) return known;
  const at = toTimestamp(now);
  return {
    id: known.id,
    created_at: known.created_at || at,
    timezone,
    windows,
    blackouts,
    updated_at: at,
    version: known.version + 1,
  };
}

const NO_ZONE = "This is no time zone of the IANA database, such as Europe/Berlin.";

const fault = (pointer: string, code: string, message: string): Fault => ({
  pointer,
  code,
  message,
});

/** Both sides list their members in one order. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function normalize(request: WindowRequest): Omit<Window, "id"> {
  const { day_of_week, start = null, end = null, time = null, connection_ids = [] } = request;
  const interval = request.interval_minutes ?? DEFAULT_INTERVAL_MINUTES;
  const interval_minutes = time === null ? interval : null;
  return { day_of_week, start, end, time, interval_minutes, connection_ids };
}

function windowFaults(window: WindowRequest, pointer: string): Fault[] {
  const { start = null, end = null, time = null, interval_minutes: interval = null } = window;
  if (time !== null) {
    const beside = Object.entries({ start, end, interval_minutes: interval });
    return beside
      .filter(([, value]) => value !== null)
      .map(([name]) =>
        fault(`${pointer}/${name}`, "NOT_ALLOWED", "A window of a single time has nothing else."),
      );
  }
  const missing = Object.entries({ start, end }).filter(([, value]) => value === null);
  if (start === null || end === null) {
    return missing.map(([name]) =>
      fault(`${pointer}/${name}`, "REQUIRED", "A window has a time, or a start and an end."),
    );
  }
  if (minuteOf(end) > minuteOf(start)) return [];
  const message = "A window ends after its start, on the same day; 24:00 is the end of the day.";
  return [fault(`${pointer}/end`, "OUT_OF_RANGE", message)];
}

function connectionFaults(
  { connection_ids = [] }: WindowRequest,
  { index, connectionIds }: { index: number; connectionIds: ReadonlySet<string> },
): Fault[] {
  const message = "The workspace has no such connection.";
  return connection_ids.flatMap((id, place) =>
    connectionIds.has(id)
      ? []
      : [fault(`/windows/${index}/connection_ids/${place}`, "NOT_FOUND", message)],
  );
}

function blackoutFaults(
  { start_date, end_date }: Schemas["ScheduleBlackoutRequest"],
  pointer: string,
): Fault[] {
  const [start, end] = [start_date, end_date].map((date) => parseLocalTime(`${date}T00:00`));
  const message = `A blackout ends on its first day or later, and has ${MAXIMUM_BLACKOUT_DAYS} days at most.`;
  // The spec's own format has sorted out what is no day.
  const days = ((end ?? 0) - (start ?? 0)) / DAY_MS + 1;
  const isFine = days >= 1 && days <= MAXIMUM_BLACKOUT_DAYS;
  return isFine ? [] : [fault(`${pointer}/end_date`, "OUT_OF_RANGE", message)];
}

function overlapFaults(windows: readonly Omit<Window, "id">[]): Fault[] {
  return windows.flatMap((window, index) => {
    const other = windows.findIndex((one, place) => place < index && doOverlap(one, window));
    if (other < 0) return [];
    return [fault(`/windows/${index}`, "OVERLAP", `It overlaps with the window ${other}.`)];
  });
}

type Span = Omit<Window, "id">;

function doOverlap(one: Span, other: Span): boolean {
  if (one.day_of_week !== other.day_of_week) return false;
  const isForBoth =
    one.connection_ids.length === 0 ||
    other.connection_ids.length === 0 ||
    one.connection_ids.some((id) => other.connection_ids.includes(id));
  return isForBoth && startOf(one) < endOf(other) && startOf(other) < endOf(one);
}

const startOf = ({ start, time }: Span): number => minuteOf(time ?? start ?? "");
const endOf = ({ end, time }: Span): number =>
  time === null ? minuteOf(end ?? "") : minuteOf(time) + 1;
