/** The number of requests in the current span of a calendar window, such as the UTC day. */
import type { WindowCount } from "@postern/spec/limits";

export class CalendarCounter implements WindowCount {
  readonly #spanMs: number;
  #start: number;
  #count: number;

  /** @param saved What `save` gave. */
  constructor(seconds: number, saved: readonly number[] = []) {
    this.#spanMs = seconds * 1000;
    [this.#start = 0, this.#count = 0] = saved;
  }

  used(now: number): number {
    // Unix time has no leap seconds: each UTC day begins at a multiple of 86,400 seconds.
    const start = now - (now % this.#spanMs);
    if (start > this.#start) {
      this.#start = start;
      this.#count = 0;
    }
    return this.#count;
  }

  add(): void {
    this.#count += 1;
  }

  growsAt(): number {
    return this.#start + this.#spanMs;
  }

  save(): readonly number[] {
    return [this.#start, this.#count];
  }
}
