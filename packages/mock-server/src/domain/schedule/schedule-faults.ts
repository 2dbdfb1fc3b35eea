/** What is wrong with a set of posting windows that somebody asks for. */
import type { ServerSchemas } from "@postern/spec";
import { DAY_MS } from "../time/day.ts";
import { timeZoneFaults } from "../time/time-zone.ts";
import { parseLocalTime } from "../time/zoned-time.ts";
import type { FieldError } from "../wire/problem.ts";
import { minuteOf } from "./schedule-slots.ts";
import { normalizeWindow } from "./schedule-windows.ts";

type Schemas = ServerSchemas;
type Request = Schemas["SetScheduleWindowsRequest"];
type WindowRequest = Schemas["ScheduleWindowRequest"];
type Span = Omit<Schemas["ScheduleWindow"], "id">;

const MAXIMUM_BLACKOUT_DAYS = 366;

/**
 * Everything that is wrong with a set.
 * @param connectionIds Those that the workspace has.
 */
export function scheduleFaults(request: Request, connectionIds: ReadonlySet<string>): FieldError[] {
  const { timezone, windows = [], blackouts = [] } = request;
  const own = [
    ...timeZoneFaults(timezone, "/timezone"),
    ...windows.flatMap((window, index) => windowFaults(window, `/windows/${index}`)),
    ...windows.flatMap((window, index) => connectionFaults(window, { index, connectionIds })),
    ...blackouts.flatMap((blackout, index) => blackoutFaults(blackout, `/blackouts/${index}`)),
  ];
  return own.length > 0 ? own : overlapFaults(windows.map(normalizeWindow));
}

const fault = (pointer: string, code: string, message: string): FieldError => ({
  pointer,
  code,
  message,
});

function windowFaults(window: WindowRequest, pointer: string): FieldError[] {
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
): FieldError[] {
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
): FieldError[] {
  const [start, end] = [start_date, end_date].map((date) => parseLocalTime(`${date}T00:00`));
  const message = `A blackout ends on its first day or later, and has ${MAXIMUM_BLACKOUT_DAYS} days at most.`;
  // The spec's own format has sorted out what is no day.
  const days = ((end ?? 0) - (start ?? 0)) / DAY_MS + 1;
  const isFine = days >= 1 && days <= MAXIMUM_BLACKOUT_DAYS;
  return isFine ? [] : [fault(`${pointer}/end_date`, "OUT_OF_RANGE", message)];
}

function overlapFaults(windows: readonly Span[]): FieldError[] {
  return windows.flatMap((window, index) => {
    const other = windows.findIndex((one, place) => place < index && doOverlap(one, window));
    if (other < 0) return [];
    return [fault(`/windows/${index}`, "OVERLAP", `It overlaps with the window ${other}.`)];
  });
}

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
