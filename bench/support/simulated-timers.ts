/** Puts simulated time in the place of the engine's, for clients that take no clock: hours of waiting pass in moments. */
import { setImmediate } from "node:timers/promises";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** How many turns of the event loop a chain of promises may need between two timers. */
const TURNS = 4;

export class SimulatedTimers {
  #now = Date.parse("2026-11-21T00:00:00Z");
  readonly #timers = new Map<number, Timer>();
  #latestId = 0;

  now(): number {
    return this.#now;
  }

  after(delayMs: number, run: () => void): () => void {
    const id = this.#set(run, delayMs);
    return () => this.#timers.delete(id);
  }

  /** Runs `work` on simulated time to its end. The engine's timers are back when it is over. */
  async run<Value>(work: () => Promise<Value>): Promise<Value> {
    const { setTimeout, clearTimeout } = globalThis;
    const { now } = Date;
    Date.now = () => this.#now;
    Object.assign(globalThis, {
      setTimeout: (run: (...args: unknown[]) => void, delayMs = 0, ...args: unknown[]) => {
        const id = this.#set(() => run(...args), delayMs);
        // Some clients unref their timers, as Node's can be.
        return { id, unref: () => undefined, ref: () => undefined };
      },
      clearTimeout: (timer?: { readonly id: number }) => {
        this.#timers.delete(timer?.id ?? 0);
      },
    });
    try {
      return await this.#drive(work());
    } finally {
      Date.now = now;
      Object.assign(globalThis, { setTimeout, clearTimeout });
    }
  }

  #set(run: () => void, delayMs: number): number {
    this.#latestId += 1;
    this.#timers.set(this.#latestId, { at: this.#now + Math.max(0, delayMs), run });
    return this.#latestId;
  }

  async #drive<Value>(work: Promise<Value>): Promise<Value> {
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    done.catch(() => undefined);
    for (;;) {
      for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
      const next = isDone ? undefined : this.#next();
      if (next === undefined) return done;
      const [id, { at, run }] = next;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, at);
      run();
    }
  }

  #next(): readonly [number, Timer] | undefined {
    let next: readonly [number, Timer] | undefined;
    for (const entry of this.#timers) {
      if (next === undefined || entry[1].at < next[1].at) next = entry;
    }
    return next;
  }
}
