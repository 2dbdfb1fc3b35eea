/** The headers that tell a caller what its rate windows hold. */
import { toTimestamp } from "../time/timestamp.ts";
import { type Problem, problem } from "../wire/problem.ts";
import type { RateReading, WindowReading } from "./rate-limit.ts";

/**
 * The headers of every keyed answer, by lower-case name: `RateLimit-Policy` and `RateLimit`
 * (draft-ietf-httpapi-ratelimit-headers) for all windows, `X-RateLimit-*` for the one with the
 * least room. None for a key without limits.
 */
export function rateHeaders({ windows }: RateReading): Record<string, string> {
  const tightest = leastRoom(windows);
  if (tightest === undefined) return {};
  return {
    "ratelimit-policy": list(
      windows,
      ({ name, quota, seconds }) => `"${name}";q=${quota};w=${seconds}`,
    ),
    ratelimit: list(
      windows,
      ({ name, remaining, resetSeconds }) => `"${name}";r=${remaining};t=${resetSeconds}`,
    ),
    "x-ratelimit-limit": String(tightest.quota),
    "x-ratelimit-remaining": String(tightest.remaining),
    "x-ratelimit-reset": String(tightest.resetAt),
    ...dailyHeaders(windows),
  };
}

/** The answer to a request that a window refused (check 10); `rateHeaders` are not part of it. */
export function rateLimitExceeded(refusedBy: WindowReading): Problem {
  const { name, quota, resetSeconds, resetAt } = refusedBy;
  return problem("RATE_LIMIT_EXCEEDED", {
    message: `Too many requests. Please retry after ${resetSeconds} seconds.`,
    details: { window: name, limit: quota, reset_at: toTimestamp(resetAt * 1000) },
    headers: { "retry-after": String(resetSeconds) },
  });
}

/** The smallest remaining, then the longest reset. */
function leastRoom(windows: readonly WindowReading[]): WindowReading | undefined {
  let tightest = windows[0];
  for (const window of windows) {
    if (tightest !== undefined && hasLessRoom(window, tightest)) tightest = window;
  }
  return tightest;
}

function hasLessRoom(one: WindowReading, other: WindowReading): boolean {
  if (one.remaining !== other.remaining) return one.remaining < other.remaining;
  return one.resetSeconds > other.resetSeconds;
}

function dailyHeaders(windows: readonly WindowReading[]): Record<string, string> {
  const day = windows.find(({ name }) => name === "day");
  if (day === undefined) return {};
  return {
    "x-ratelimit-limit-daily": String(day.quota),
    "x-ratelimit-daily-remaining": String(day.remaining),
  };
}

/** A List of Structured Fields (RFC 9651, 3.1); `policyFaults` lets through no name of a window that needs an escape. */
function list(windows: readonly WindowReading[], item: (window: WindowReading) => string): string {
  return windows.map(item).join(", ");
}
