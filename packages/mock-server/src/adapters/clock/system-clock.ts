/** The real time, or one that started elsewhere and ticks like it. */
import type { MovableClock } from "../../ports.ts";

/** Never steps back by itself: where the machine's clock does, this one stands still. */
export class SystemClock implements MovableClock {
  #offsetMs: number;
  #latest = Number.NEGATIVE_INFINITY;

  /** @param offsetMs How far it is ahead of the real time; it can be kept, to go on after a restart. */
  constructor(offsetMs = 0) {
    this.#offsetMs = offsetMs;
  }

  /** A clock that shows a time, in epoch milliseconds, at this moment. */
  static startingAt(startsAt: number): SystemClock {
    return new SystemClock(startsAt - Date.now());
  }

  get offsetMs(): number {
    return this.#offsetMs;
  }

  set offsetMs(offsetMs: number) {
    this.#offsetMs = offsetMs;
    this.#latest = Number.NEGATIVE_INFINITY;
  }

  now(): number {
    this.#latest = Math.max(this.#latest, Date.now() + this.#offsetMs);
    return this.#latest;
  }

  advance(byMs: number): void {
    this.offsetMs += byMs;
  }
}
