/** When somebody is told that a key has used up most of its day, or all of it. */
import type { RateReading } from "../limits/rate-limit.ts";

export interface ReachedThreshold {
  readonly percent: 80 | 100;
  readonly used: number;
  readonly limit: number;
  /** Unix time, in seconds, when the day is over. */
  readonly resetAt: number;
}

const DAY_SECONDS = 86_400;
const WARNING_SHARE = 0.8;

/**
 * What a request that was counted has reached: each count comes up once in a day, so that nobody is
 * told twice. One that was refused has counted nothing.
 */
export function reachedThreshold({ admitted, windows }: RateReading): ReachedThreshold | undefined {
  if (!admitted) return undefined;
  for (const { seconds, quota: limit, remaining, resetAt } of windows) {
    if (seconds !== DAY_SECONDS) continue;
    const used = limit - remaining;
    if (used === limit) return { percent: 100, used, limit, resetAt };
    if (used === Math.ceil(limit * WARNING_SHARE)) return { percent: 80, used, limit, resetAt };
  }
  return undefined;
}
