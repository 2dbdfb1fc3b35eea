/** Reads times and dates: one without a zone is meant in the zone of the Zap. */
import type { CreatePostRequest } from "@postern/sdk";
import type { Bundle } from "zapier-platform-core";
import { readText } from "./read-input.ts";

/** With an offset, as RFC 3339 has it; people and other apps leave out the `T`, the seconds or the colon of the offset. */
const instant =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(:\d{2})?(\.\d+)? ?([Zz]|[+-]\d{2}(?::?\d{2})?)$/;
const localTime = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?$/;

type ScheduledAt = NonNullable<NonNullable<CreatePostRequest["schedule"]>["scheduled_at"]>;

/** What is no time at all goes on as it is: the server says what is wrong with it. */
export function readTime(value: unknown, timezone: string): ScheduledAt | undefined {
  const text = readText(value)?.trim();
  if (text === undefined) return undefined;
  const local = localTime.exec(text);
  return local === null ? readInstant(text) : { local: `${local[1]}T${local[2]}`, timezone };
}

/** For operations that take no local times. */
export function readInstant(value: unknown): string | undefined {
  const text = readText(value)?.trim();
  const [, date, clock, seconds = ":00", fraction = "", offset = "Z"] =
    instant.exec(text ?? "") ?? [];
  return date === undefined ? text : `${date}T${clock}${seconds}${fraction}${readOffset(offset)}`;
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

/** The zone that the user has chosen for this step, or for the Zap; undefined where neither is known. */
export function readTimezone(bundle: Pick<Bundle, "inputData"> & Partial<Pick<Bundle, "meta">>) {
  return readText(bundle.inputData["schedule_timezone"]) ?? readText(bundle.meta?.timezone);
}
