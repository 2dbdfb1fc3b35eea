/** Failures of each subject in a rolling span, with bounded memory. */

export interface FailureLimit {
  /** Failures in the span that are answered as they are; the next one is throttled. */
  readonly failures: number;
  readonly seconds: number;
}

/** A subject, and the times of its failures. */
export type SavedFailures = readonly [subject: string, times: readonly number[]];

/** Subjects remembered at once; beyond that, the one that failed longest ago is forgotten. */
const MAXIMUM_SUBJECTS = 10_000;

/**
 * Of each subject only the latest failures are kept, as many as the limit: whether there were more
 * than that in the span can be read off the oldest of them.
 */
export class FailureLog {
  readonly #limit: FailureLimit;
  /** Times by subject, oldest first; subjects in the order of their latest failure. */
  readonly #times = new Map<string, number[]>();

  constructor(limit: FailureLimit) {
    this.#limit = limit;
  }

  /**
   * Notes a failure.
   * @returns Seconds until failures are answered as they are again; undefined: this one still is.
   */
  fail(subject: string, now: number): number | undefined {
    const times = this.#times.get(subject) ?? [];
    const isThrottled = this.#waitMs(times, now) > 0;
    times.push(Math.max(now, times.at(-1) ?? 0));
    if (times.length > this.#limit.failures) times.shift();
    this.#remember(subject, times);
    return isThrottled ? Math.ceil(this.#waitMs(times, now) / 1000) : undefined;
  }

  /** Seconds until the subject may try again, 0 for at once; notes nothing. */
  waitSeconds(subject: string, now: number): number {
    return Math.ceil(this.#waitMs(this.#times.get(subject) ?? [], now) / 1000);
  }

  /** Takes back the latest failure, which turned out to be none. */
  takeBack(subject: string): void {
    this.#times.get(subject)?.pop();
  }

  clear(): void {
    this.#times.clear();
  }

  /** All that it remembers, to be given to `restore`. */
  save(): readonly SavedFailures[] {
    return [...this.#times].map(([subject, times]) => [subject, [...times]] as const);
  }

  restore(saved: readonly SavedFailures[]): void {
    this.#times.clear();
    for (const [subject, times] of saved) this.#times.set(subject, [...times]);
  }

  #waitMs(times: readonly number[], now: number): number {
    const [oldest] = times;
    if (oldest === undefined || times.length < this.#limit.failures) return 0;
    return Math.max(0, oldest + this.#limit.seconds * 1000 - now);
  }

  #remember(subject: string, times: number[]): void {
    this.#times.delete(subject);
    this.#times.set(subject, times);
    if (this.#times.size <= MAXIMUM_SUBJECTS) return;
    const [stalest] = this.#times.keys();
    if (stalest !== undefined) this.#times.delete(stalest);
  }
}
