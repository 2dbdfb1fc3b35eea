/** Those who wait until a clock shows a time. */

interface Wait {
  /** Epoch milliseconds. */
  readonly until: number;
  readonly resolve: () => void;
}

export class WaitingList {
  readonly #waits = new Set<Wait>();

  /** Resolves when the list is told of the time, and when the signal aborts. */
  async add(until: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const { promise, resolve: settle } = Promise.withResolvers<void>();
    const resolve = () => settle();
    const wait = { until, resolve };
    this.#waits.add(wait);
    signal.addEventListener("abort", resolve, { once: true });
    await promise;
    signal.removeEventListener("abort", resolve);
    this.#waits.delete(wait);
  }

  /** The clock shows a time: who waited for it, or for one before it, goes on. */
  tell(now: number): void {
    for (const { until, resolve } of this.#waits) if (until <= now) resolve();
  }
}
