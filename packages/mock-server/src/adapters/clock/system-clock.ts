/** The real time, or one that started elsewhere and ticks like it. */
import type { MovableClock } from "../../ports/clock.ts";
import { WaitingList } from "./waiting-list.ts";

/** A timer that is asked for longer fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Never steps back by itself: where the machine's clock does, this one stands still. */
export class SystemClock implements MovableClock {
  #offsetMs: number;
  #latest = Number.NEGATIVE_INFINITY;
  readonly #waiting = new WaitingList();

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
    this.#waiting.tell(this.now());
  }

  now(): number {
    this.#latest = Math.max(this.#latest, Date.now() + this.#offsetMs);
    return this.#latest;
  }

  advance(byMs: number): void {
    this.offsetMs += byMs;
  }

  async reach(time: number, signal: AbortSignal): Promise<void> {
    if (this.now() >= time) return;
    const tick = () => {
      this.#waiting.tell(this.now());
      timer = setTimeout(tick, Math.min(Math.max(1, time - this.now()), LONGEST_TIMER_MS));
    };
    let timer = setTimeout(tick, Math.min(time - this.now(), LONGEST_TIMER_MS));
    await this.#waiting.add(time, signal);
    clearTimeout(timer);
  }
}
