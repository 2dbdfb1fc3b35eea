/** Starts the clock that a server is told to go by. */
import type { ClockSetting } from "../../domain/time/clock-setting.ts";
import type { MovableClock } from "../../ports/clock.ts";
import { ManualClock } from "./manual-clock.ts";
import { SystemClock } from "./system-clock.ts";

export function startClock(clock: ClockSetting): MovableClock {
  if (clock.kind === "manual") return new ManualClock(clock.startsAt ?? Date.now());
  return clock.kind === "real" ? new SystemClock() : SystemClock.startingAt(clock.startsAt);
}
