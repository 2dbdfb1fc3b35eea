/** When a post is published: what callers may ask for, and the instant it comes to. */

import type { ServerSchemas } from "@postern/spec";
import { DAY_MS } from "../time/day.ts";
import { timeZoneFaults } from "../time/time-zone.ts";
import { parseTimestamp, toTimestamp } from "../time/timestamp.ts";
import { instantOf, parseLocalTime } from "../time/zoned-time.ts";
import { type FieldError, problem, refuseFaults } from "../wire/problem.ts";
import { isOnTheWay, type PostStatus } from "./post-status.ts";

export type PostSchedule = ServerSchemas["PostSchedule"];
export type ScheduleRequest = ServerSchemas["PostScheduleRequest"];
export type Finding = ServerSchemas["Finding"];

/** A schedule, and what was taken differently from how it was asked. */
export interface ResolvedSchedule {
  readonly schedule: PostSchedule;
  readonly warnings: readonly Finding[];
}

export const DRAFT: PostSchedule = {
  mode: "draft",
  scheduled_at: null,
  timezone: null,
  queue_item_id: null,
};

/** The status that a post takes from the mode of its schedule. */
export const STATUS_OF_MODE = {
  draft: "draft",
  at: "scheduled",
  now: "publishing",
  queue: "queued",
  next_slot: "scheduled",
} as const satisfies Record<PostSchedule["mode"], PostStatus>;

const PAST_TOLERANCE_MS = 5 * 60_000;
const MAXIMUM_DAYS_AHEAD = 365;

/**
 * @param pointer Where the request holds the schedule, as a JSON Pointer.
 * @throws Problem `VALIDATION_FAILED` or `SCHEDULED_IN_PAST`.
 */
export function resolveSchedule(
  request: ScheduleRequest,
  now: number,
  pointer: string,
): ResolvedSchedule {
  const { mode, scheduled_at, timezone = null } = request;
  refuseFaults([
    ...modeFaults(request, pointer),
    ...timeZoneFaults(timezone, `${pointer}/timezone`),
  ]);
  if (scheduled_at === undefined) {
    return { schedule: { ...DRAFT, mode, timezone }, warnings: [] };
  }
  const time = resolveTime(scheduled_at, now, `${pointer}/scheduled_at`);
  const zone = timezone ?? time.timezone;
  return {
    schedule: { ...DRAFT, mode, scheduled_at: toTimestamp(time.instant), timezone: zone },
    warnings: time.warnings,
  };
}

/** Whether the server chooses the time, by the slots of the workspace. */
export const isBySlot = ({ mode }: Pick<PostSchedule, "mode">): boolean =>
  mode === "queue" || mode === "next_slot";

/** The schedule that a request comes to: a slot that the post has stays, where the same is asked for again. */
export function keepSlot(
  asked: PostSchedule,
  { schedule, status }: { readonly schedule: PostSchedule; readonly status: PostStatus },
): PostSchedule {
  if (!isBySlot(asked) || asked.mode !== schedule.mode || !isOnTheWay(status)) return asked;
  return { ...schedule, timezone: asked.timezone ?? schedule.timezone };
}

/** An instant that a request names, in whichever of the two ways. */
export interface ResolvedTime {
  readonly instant: number;
  readonly timezone: string | null;
  readonly warnings: readonly Finding[];
}

/**
 * @param pointer Where the request holds the time, as a JSON Pointer.
 * @throws Problem `VALIDATION_FAILED` or `SCHEDULED_IN_PAST`.
 */
export function resolveTime(
  asked: ServerSchemas["ScheduledAt"],
  now: number,
  pointer: string,
): ResolvedTime {
  const time = readTime(asked, pointer);
  requireSchedulable(time.instant, now, pointer);
  return time;
}

function readTime(asked: ServerSchemas["ScheduledAt"], pointer: string): ResolvedTime {
  if (typeof asked !== "string") return resolveLocalTime(asked, pointer);
  const instant = parseTimestamp(asked);
  if (instant !== undefined) return { instant, timezone: null, warnings: [] };
  throw invalid(pointer, "A time is RFC 3339 with an offset: 2026-12-01T09:00:00+01:00.");
}

function resolveLocalTime(
  { local, timezone }: ServerSchemas["LocalTime"],
  pointer: string,
): ResolvedTime {
  refuseFaults(timeZoneFaults(timezone, `${pointer}/timezone`));
  const time = parseLocalTime(local);
  if (time === undefined) throw invalid(`${pointer}/local`, "There is no such date or time.");
  const { instant, isInGap } = instantOf(time, timezone);
  return { instant, timezone, warnings: isInGap ? [skippedTime(local, instant, pointer)] : [] };
}

function requireSchedulable(instant: number, now: number, pointer: string): void {
  if (instant < now - PAST_TOLERANCE_MS) {
    throw problem("SCHEDULED_IN_PAST", {
      details: { scheduled_at: toTimestamp(instant), now: toTimestamp(now) },
    });
  }
  if (instant <= now + MAXIMUM_DAYS_AHEAD * DAY_MS) return;
  const message = `A post can be scheduled ${MAXIMUM_DAYS_AHEAD} days ahead, no more.`;
  refuseFaults([{ pointer, code: "OUT_OF_RANGE", message }]);
}

function modeFaults({ mode, scheduled_at }: ScheduleRequest, pointer: string): FieldError[] {
  const at = `${pointer}/scheduled_at`;
  if (mode === "at" && scheduled_at === undefined) {
    return [{ pointer: at, code: "REQUIRED", message: "The mode `at` needs a time." }];
  }
  if (mode !== "at" && scheduled_at !== undefined) {
    return [{ pointer: at, code: "NOT_ALLOWED", message: `The mode \`${mode}\` takes no time.` }];
  }
  return [];
}

function invalid(pointer: string, message: string): Error {
  return problem("VALIDATION_FAILED", {
    message,
    errors: [{ pointer, code: "INVALID_FORMAT", message }],
  });
}

function skippedTime(local: string, instant: number, pointer: string): Finding {
  return {
    code: "LOCAL_TIME_SKIPPED",
    path: pointer.slice(1).replaceAll("/", "."),
    message: `Clocks skip ${local} there: the post is scheduled for ${toTimestamp(instant)}.`,
    limit: null,
    actual: null,
  };
}
