/** A clock that jumps from one due task to the next, so that hours of waiting pass in moments. */
import { setImmediate } from "node:timers/promises";
import type { Clock } from "@postern/sdk";

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

/** How many turns of the event loop a chain of promises may need between two tasks. */
const TURNS = 4;

export class SimulatedClock implements Clock {
  /** Work outside of simulated time that has not ended. */
  #outside = 0;
  #onReturn: () => void = () => undefined;
  readonly #startedAt: number;
  #now: number;
  /** The latest first, so that the next is cheap to take. */
  readonly #timers: Timer[] = [];

  constructor(startsAt = Date.parse("2026-11-21T00:00:00Z")) {
    this.#startedAt = startsAt;
    this.#now = startsAt;
  }

  get elapsedMs(): number {
    return this.#now - this.#startedAt;
  }

  /** Tasks that are still to come. */
  get pending(): number {
    return this.#timers.length;
  }

  now(): number {
    return this.#now;
  }

  after(delayMs: number, task: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, delayMs), task };
    this.#timers.splice(this.#placeOf(timer.at), 0, timer);
    return () => {
      const index = this.#timers.indexOf(timer, this.#placeOf(timer.at));
      if (index >= 0) this.#timers.splice(index, 1);
    };
  }

  /** A promise of `delayMs` later. */
  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(delayMs, resolve);
    });
  }

  /** Work outside of simulated time begins, such as a query to a database: time stands until the answer is called. */
  leave(): () => void {
    this.#outside += 1;
    return () => {
      this.#outside -= 1;
      if (this.#outside === 0) this.#onReturn();
    };
  }

  /** Lets time pass until `work` has come to its end. */
  async run<Value>(work: PromiseLike<Value>): Promise<Value> {
    let isDone = false;
    const done = Promise.resolve(work).finally(() => {
      isDone = true;
    });
    // A rejection belongs to whoever awaits the answer.
    done.catch(() => undefined);
    await this.settle();
    while (!isDone) {
      const timer = this.#timers.pop();
      if (timer === undefined) throw new Error("Nothing is left to happen, and the work waits.");
      this.#now = Math.max(this.#now, timer.at);
      timer.task();
      await this.settle();
    }
    return done;
  }

  /** Lets everything happen that needs no time, work outside included. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) {
      await setImmediate();
      if (this.#outside > 0) {
        await new Promise<void>((resolve) => {
          this.#onReturn = resolve;
        });
        turn = 0;
      }
    }
  }

  /** Before all timers that are due earlier, or at the same time and were set before. */
  #placeOf(at: number): number {
    let [low, high] = [0, this.#timers.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#timers[middle]?.at ?? 0) > at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
