/** The exact times of the requests in a rolling window. */
import type { WindowCount } from "./window-count.ts";

const FIRST_CAPACITY = 8;

/**
 * A ring of timestamps: what is older than the window leaves at the head, what is admitted joins
 * at the tail, so each request costs a constant however large the quota is. It grows to the
 * number of requests that a window has really held.
 */
export class RollingLog implements WindowCount {
  readonly #spanMs: number;
  #times: Float64Array;
  #head = 0;
  #length = 0;

  /** @param saved What `save` gave. */
  constructor(seconds: number, saved: readonly number[] = []) {
    this.#spanMs = seconds * 1000;
    this.#times = new Float64Array(Math.max(FIRST_CAPACITY, saved.length));
    this.#times.set(saved);
    this.#length = saved.length;
  }

  used(now: number): number {
    const capacity = this.#times.length;
    // A span is half open: what was admitted exactly one span ago shares no span with `now`.
    while (this.#length > 0 && this.#at(0) <= now - this.#spanMs) {
      this.#head = (this.#head + 1) % capacity;
      this.#length -= 1;
    }
    return this.#length;
  }

  add(now: number): void {
    if (this.#length === this.#times.length) this.#grow();
    this.#times[(this.#head + this.#length) % this.#times.length] = now;
    this.#length += 1;
  }

  growsAt(quota: number, now: number): number {
    if (this.#length === 0) return now;
    // A quota that was lowered may have left more requests in the window than it admits today.
    return this.#at(Math.max(0, this.#length - quota)) + this.#spanMs;
  }

  save(): readonly number[] {
    return Array.from({ length: this.#length }, (_, index) => this.#at(index));
  }

  #at(index: number): number {
    return this.#times[(this.#head + index) % this.#times.length] ?? 0;
  }

  #grow(): void {
    const times = new Float64Array(this.#times.length * 2);
    times.set(this.save());
    this.#times = times;
    this.#head = 0;
  }
}
