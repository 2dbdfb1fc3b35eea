/** Rate windows counted in memory, with what a store must keep of them to survive a restart. */
import {
  RateBucket,
  type RateBucketState,
  type RateReading,
  type RateWindow,
} from "../../domain/limits/rate-limit.ts";
import type { KeptCounts, RateLimiter } from "../../ports/rate-limiter.ts";

/** By bucket; undefined where the bucket has emptied and need not be kept. */
export type RateChanges = ReadonlyMap<string, RateBucketState | undefined>;

export class MemoryRateLimiter implements RateLimiter, KeptCounts {
  /** In the order in which their last changes were told, so that the idle ones come first. */
  readonly #buckets = new Map<string, RateBucket>();
  /** Restored and not asked for yet: their windows are not known before. */
  readonly #restored = new Map<string, RateBucketState>();
  #changed = new Set<string>();

  take(bucket: string, windows: readonly RateWindow[], now: number): RateReading {
    this.#changed.add(bucket);
    return this.#bucket(bucket).take(windows, now);
  }

  read(bucket: string, windows: readonly RateWindow[], now: number): RateReading {
    const known = this.#buckets.has(bucket) || this.#restored.has(bucket);
    const counts = known ? this.#bucket(bucket) : new RateBucket();
    return counts.read(windows, now);
  }

  /** What has changed since the last call, and forgets the buckets that have emptied. */
  takeChanges(now: number): RateChanges {
    const changes = new Map<string, RateBucketState | undefined>();
    for (const bucket of this.#changed) {
      const counts = this.#bucket(bucket);
      this.#buckets.delete(bucket);
      this.#buckets.set(bucket, counts);
      changes.set(bucket, counts.save());
    }
    for (const [bucket, counts] of this.#buckets) {
      if (!counts.isEmpty(now)) break;
      this.#buckets.delete(bucket);
      changes.set(bucket, undefined);
    }
    this.#changed = new Set();
    return changes;
  }

  /** Restores what `takeChanges` returned earlier. */
  restore(states: Iterable<readonly [bucket: string, state: RateBucketState]>): void {
    for (const [bucket, state] of states) this.#restored.set(bucket, state);
  }

  clear(): void {
    this.#buckets.clear();
    this.#restored.clear();
    this.#changed.clear();
  }

  #bucket(name: string): RateBucket {
    const known = this.#buckets.get(name);
    if (known !== undefined) return known;
    const counts = new RateBucket(this.#restored.get(name));
    this.#restored.delete(name);
    this.#buckets.set(name, counts);
    return counts;
  }
}
