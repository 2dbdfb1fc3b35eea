/** A clock that stands still until a test moves it. */
import type { MovableClock } from "../../ports.ts";

export class ManualClock implements MovableClock {
  readonly #startsAt: number;
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
    this.#now = this.#startsAt + offsetMs;
  }

  now(): number {
    return this.#now;
  }

  advance(byMs: number): void {
    this.#now += byMs;
  }

  set(now: number): void {
    this.#now = now;
  }
}
