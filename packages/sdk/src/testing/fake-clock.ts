/** A clock that stands until a test moves it. No test sleeps. */
import type { Clock } from "../transport/clock.ts";

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

export class FakeClock implements Clock {
  readonly #timers = new Set<Timer>();
  readonly #startedAt: number;
  #now: number;

  constructor(startsAt = Date.UTC(2026, 10, 21, 9)) {
    this.#startedAt = startsAt;
    this.#now = startsAt;
  }

  /** Milliseconds since the test began. */
  get elapsedMs(): number {
    return this.#now - this.#startedAt;
  }

  /** Timers that have neither fired nor been cancelled. */
  get pending(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  after(delayMs: number, task: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, delayMs), task };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Moves time on and fires nothing, as when the engine is late. */
  skip(ms: number): void {
    this.#now += ms;
  }

  /** Fires what falls due within `ms`, in order. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await settle();
    for (let timer = this.#next(); timer && timer.at <= until; timer = this.#next()) {
      await this.#fire(timer);
    }
    this.#now = until;
  }

  /** Lets time pass, from timer to timer, until `work` has come to its end. */
  async run<Value>(work: PromiseLike<Value>): Promise<Value> {
    let isDone = false;
    const done = Promise.resolve(work).finally(() => {
      isDone = true;
    });
    // A rejection belongs to whoever awaits the answer.
    done.catch(() => undefined);
    await settle();
    for (let timer = this.#next(); !isDone && timer; timer = this.#next()) {
      await this.#fire(timer);
    }
    return done;
  }

  async #fire(timer: Timer): Promise<void> {
    this.#now = Math.max(this.#now, timer.at);
    this.#timers.delete(timer);
    timer.task();
    await settle();
  }

  #next(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      next = next === undefined || timer.at < next.at ? timer : next;
    }
    return next;
  }
}

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
