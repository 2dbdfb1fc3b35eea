/** Reads times and dates: one without a zone is meant in the zone of the Zap. */
import { type CreatePostRequest, PosternError } from "@postern/sdk";
import type { Bundle } from "zapier-platform-core";
import { unreadable } from "../errors/unreadable-input.ts";
import { readText } from "./read-input.ts";
import { instantIn, isTimezone } from "./wall-clock.ts";

/** With an offset, as RFC 3339 has it; people and other apps leave out the `T`, the seconds or the colon of the offset. */
const instant =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(:\d{2})?(\.\d+)? ?([Zz]|[+-]\d{2}(?::?\d{2})?)$/;
const localTime = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?$/;

type ScheduledAt = NonNullable<NonNullable<CreatePostRequest["schedule"]>["scheduled_at"]>;

/** @throws PosternError `INVALID_DATE` for what is no time. */
export function readTime(value: unknown, timezone: string): ScheduledAt | undefined {
  const text = readText(value)?.trim();
  if (text === undefined) return undefined;
  const local = localTime.exec(text);
  return local === null
    ? instantOf(text)
    : { local: `${local[1]}T${local[2]}`, timezone: timezone.trim() };
}

/**
 * For operations that take no local times.
 *
 * @throws PosternError `INVALID_DATE` for what is no time.
 */
export function readInstant(value: unknown, timezone: string): string | undefined {
  const text = readText(value)?.trim();
  if (text === undefined) return undefined;
  const [, date, clock] = localTime.exec(text) ?? [];
  return date === undefined ? instantOf(text) : instantIn(timezone, `${date}T${clock}`);
}

function instantOf(text: string): string {
  const [, date, clock, seconds = ":00", fraction = "", offset = "Z"] = instant.exec(text) ?? [];
  if (date === undefined) {
    throw new PosternError(`"${text}" is no time that can be read.`, { code: "INVALID_DATE" });
  }
  return `${date}T${clock}${seconds}${fraction}${readOffset(offset)}`;
}

function readOffset(offset: string): string {
  const [, sign, hours, minutes = "00"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  return sign === undefined ? "Z" : `${sign}${hours}:${minutes}`;
}

/** The day of a time as it was written: the platform gives dates as midnight in the zone of the Zap. */
export function readDate(value: unknown): string | undefined {
  const text = readText(value)?.trim();
  return text !== undefined && /^\d{4}-\d{2}-\d{2}[Tt ]/.test(text) ? text.slice(0, 10) : text;
}

/**
 * The zone that the user has chosen for this step, or for the Zap; undefined where neither is known.
 *
 * @throws PosternError `INVALID_INPUT` for one of the user's that there is not.
 */
export function readTimezone(
  bundle: Pick<Bundle, "inputData"> & Partial<Pick<Bundle, "meta">>,
): string | undefined {
  const own = readText(bundle.inputData["schedule_timezone"])?.trim();
  if (own !== undefined && !isTimezone(own)) {
    throw unreadable(
      { label: "Time Zone" },
      `"${own}" is no time zone. Write its IANA name, such as Europe/Berlin.`,
    );
  }
  return own ?? readText(bundle.meta?.timezone)?.trim();
}
