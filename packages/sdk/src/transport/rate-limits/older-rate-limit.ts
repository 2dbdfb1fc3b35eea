/** Reads the forms that rate headers had before `RateLimit` became a list, each as one window. */
import { boundWait, readTime, serverTime } from "../http-date.ts";
import type { RateLimitWindow } from "./rate-limit.ts";

/** `RateLimit-*` of the drafts up to 06, and what servers made of it before there was one. */
const prefixes = ["ratelimit-", "x-ratelimit-", "x-rate-limit-"];

/**
 * - `RateLimit: limit=100, remaining=50, reset=5` with `RateLimit-Policy: 100;w=60` (draft 07)
 * - `RateLimit-Limit: 100, 100;w=60`, `RateLimit-Remaining` and `RateLimit-Reset` in seconds (drafts 00 to 06)
 * - `X-RateLimit-*` and `X-Rate-Limit-*`, whose reset is seconds, Unix time in seconds or milliseconds, or a date
 *
 * @returns One window, or none.
 */
export function readOlderRateLimit(headers: Headers, receivedAt: number): RateLimitWindow[] {
  const draft07 = headers.get("ratelimit")?.matchAll(/(\w+)=(\d+)/g) ?? [];
  const members = Object.fromEntries(Array.from(draft07, ([, name = "", value]) => [name, value]));
  const families = [
    (name: string) => members[name] ?? null,
    ...prefixes.map((prefix) => (name: string) => headers.get(prefix + name)),
  ];
  for (const field of families) {
    const remaining = readNumbers(field("remaining"));
    const resetAt = readReset(field("reset"), serverTime(headers, receivedAt));
    if (remaining && resetAt !== undefined) {
      const policy = field("limit") ?? "";
      const [limit] = readNumbers(policy.replace(/;.*/, "").replace(/,.*/, "")) ?? [];
      const window = /;\s*w=(\d+)/.exec(headers.get("ratelimit-policy") ?? policy)?.[1];
      return [
        {
          name: "default",
          ...(limit !== undefined && { limit }),
          ...(window !== undefined && { windowSeconds: Number(window) }),
          // A field that came twice has two values: the stricter is safe.
          remaining: Math.min(...remaining),
          resetAt: receivedAt + boundWait(resetAt - serverTime(headers, receivedAt)),
        },
      ];
    }
  }
  return [];
}

/** Numbers this large count from 1970, in seconds or in milliseconds; no window lasts three years. */
const [leastUnixSeconds, leastUnixMs] = [1e8, 1e11];

/** By the server's own time, so that a wrong clock on this side shortens no wait. */
function readReset(text: string | null, serverNow: number): number | undefined {
  const numbers = readNumbers(text);
  if (numbers === undefined) {
    return readTime(text);
  }
  const reset = Math.max(...numbers);
  if (reset >= leastUnixMs) {
    return reset;
  }
  return reset >= leastUnixSeconds ? reset * 1000 : serverNow + reset * 1000;
}

/** Parted by commas where the field came more than once. */
function readNumbers(text: string | null): number[] | undefined {
  return text !== null && /^\d{1,15}(\.\d+)?(\s*,\s*\d{1,15}(\.\d+)?)*$/.test(text)
    ? text.split(",").map(Number)
    : undefined;
}
