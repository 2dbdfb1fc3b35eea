/** The rate limiter port, which counts requests. */
import type { RateBucketState, RateReading, RateWindow } from "../domain/limits/rate-limit.ts";

/** Uses `now`, unless it has a clock that all servers with the same counts share. */
export interface RateLimiter {
  /** Counts one request in every window or in none. */
  take(
    bucket: string,
    windows: readonly RateWindow[],
    now: number,
  ): RateReading | Promise<RateReading>;
  /** The state of the windows, without counting a request. */
  read(
    bucket: string,
    windows: readonly RateWindow[],
    now: number,
  ): RateReading | Promise<RateReading>;
  /** Forgets every request. */
  clear(): void | Promise<void>;
}

/** The counts of a rate limiter that exist only in this process and are lost unless they are written. */
export interface KeptCounts {
  /** The changes since the last call; undefined for a bucket that is now empty. */
  takeChanges(now: number): ReadonlyMap<string, RateBucketState | undefined>;
  /** Restores what `takeChanges` returned earlier. */
  restore(states: Iterable<readonly [bucket: string, state: RateBucketState]>): void;
}
