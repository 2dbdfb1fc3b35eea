/** The posting windows of a workspace, as they are set, kept and shown. */
import type { ServerSchemas } from "@postern/spec";
import { toTimestamp } from "../time/timestamp.ts";
import type { IdSequence } from "../wire/id.ts";
import type { SlotSource } from "./schedule-slots.ts";

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

/** The set after a request without faults; one that asks for what is there already changes nothing. */
export function setSchedule(
  known: StoredSchedule,
  request: Request,
  { ids, now }: { readonly ids: Pick<IdSequence, "next">; readonly now: number },
): StoredSchedule {
  const left = [...known.windows];
  const windows = (request.windows ?? []).map(normalizeWindow).map((window): Window => {
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

/** Both sides list their members in one order. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The window as it is kept, but for its id. */
export function normalizeWindow(request: WindowRequest): Omit<Window, "id"> {
  const { day_of_week, start = null, end = null, time = null, connection_ids = [] } = request;
  const interval = request.interval_minutes ?? DEFAULT_INTERVAL_MINUTES;
  const interval_minutes = time === null ? interval : null;
  return { day_of_week, start, end, time, interval_minutes, connection_ids };
}
