/** What the core asks of whoever counts requests. */
import type { RateBucketState, RateReading, RateWindow } from "../domain/limits/rate-limit.ts";

/** It judges by `now`, unless it has a clock that all who share its counts agree upon. */
export interface RateLimiter {
  /** Takes one request from every window or from none. */
  take(
    bucket: string,
    windows: readonly RateWindow[],
    now: number,
  ): RateReading | Promise<RateReading>;
  /** What the windows hold, with nothing taken. */
  read(
    bucket: string,
    windows: readonly RateWindow[],
    now: number,
  ): RateReading | Promise<RateReading>;
  /** Forgets every request. */
  clear(): void | Promise<void>;
}

/** The counts of a rate limiter that has them in this process alone, where they are lost unless they are written. */
export interface KeptCounts {
  /** What has changed since the last call; undefined where a bucket has emptied. */
  takeChanges(now: number): ReadonlyMap<string, RateBucketState | undefined>;
  /** Goes on from what `takeChanges` once gave. */
  restore(states: Iterable<readonly [bucket: string, state: RateBucketState]>): void;
}
