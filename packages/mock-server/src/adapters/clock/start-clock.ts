/** Starts the clock that a server is told to go by. */
import type { MovableClock } from "../../ports/clock.ts";
import { ManualClock } from "./manual-clock.ts";
import { SystemClock } from "./system-clock.ts";

/** Times are epoch milliseconds. */
export type ClockStart =
  | { readonly kind: "real" }
  | { readonly kind: "manual"; readonly startsAt?: number }
  | { readonly kind: "from"; readonly startsAt: number };

export function startClock(clock: ClockStart): MovableClock {
  if (clock.kind === "manual") return new ManualClock(clock.startsAt ?? Date.now());
  return clock.kind === "real" ? new SystemClock() : SystemClock.startingAt(clock.startsAt);
}
