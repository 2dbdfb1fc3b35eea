/** A clock that stands still until a test moves it. */
import type { MovableClock } from "../../ports/clock.ts";
import { WaitingList } from "./waiting-list.ts";

export class ManualClock implements MovableClock {
  readonly #startsAt: number;
  readonly #waiting = new WaitingList();
  #now: number;

  /** @param startsAt Epoch milliseconds; @default 2026-01-01T00:00:00.000Z */
  constructor(startsAt: number = Date.UTC(2026, 0, 1)) {
    this.#startsAt = startsAt;
    this.#now = startsAt;
  }

  get offsetMs(): number {
    return this.#now - this.#startsAt;
  }

  set offsetMs(offsetMs: number) {
    this.set(this.#startsAt + offsetMs);
  }

  now(): number {
    return this.#now;
  }

  advance(byMs: number): void {
    this.set(this.#now + byMs);
  }

  set(now: number): void {
    this.#now = now;
    this.#waiting.tell(now);
  }

  async reach(time: number, signal: AbortSignal): Promise<void> {
    if (this.#now < time) await this.#waiting.add(time, signal);
  }
}
