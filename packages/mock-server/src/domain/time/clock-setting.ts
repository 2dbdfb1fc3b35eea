/** How a clock is told what to show: `real`, `manual`, or a time to begin at, which is manual where that stands before it. */
import { parseTimestamp } from "./timestamp.ts";

export type ClockSetting =
  | { readonly kind: "real" }
  | { readonly kind: "manual"; readonly startsAt?: number }
  | { readonly kind: "from"; readonly startsAt: number };

const MANUAL = "manual:";

/** Undefined for anything else; a time names its zone, or it would be another on each machine. */
export function parseClockSetting(text: string): ClockSetting | undefined {
  if (text === "real" || text === "manual") return { kind: text };
  const isManual = text.startsWith(MANUAL);
  const startsAt = parseTimestamp(isManual ? text.slice(MANUAL.length) : text);
  return startsAt === undefined ? undefined : { kind: isManual ? "manual" : "from", startsAt };
}
