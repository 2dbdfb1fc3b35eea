/** How long to wait before another attempt: the server's word where it gives one, else full jitter. Pure. */
import { boundWait, readTime, serverTime } from "./http-date.ts";
import { readRateLimit } from "./rate-limits/read-rate-limit.ts";

const firstBackoffMs = 500;
const longestBackoffMs = 8_000;
const shortestBackoffMs = 50;
const longestJitterMs = 1_000;

/**
 * A wait when the server names none: full jitter over an exponential ceiling.
 *
 * @param retries Retries made before this one: 0 for the first.
 * @param fraction At least 0, below 1.
 */
export function backoffMs(retries: number, fraction: number): number {
  const ceiling = Math.min(longestBackoffMs, firstBackoffMs * 2 ** retries);
  return Math.max(shortestBackoffMs, fraction * ceiling);
}

/**
 * The server's wait, spread so that many clients do not come back in one instant. Never shorter than asked.
 *
 * @param fraction At least 0, below 1.
 */
export function spreadWaitMs(waitMs: number, fraction: number): number {
  return waitMs + fraction * Math.min(longestJitterMs, shortestBackoffMs + waitMs / 10);
}

/**
 * The wait that a response names: `Retry-After-Ms`, `Retry-After`, or the reset of a rate window with no room, the first
 * that is well formed.
 *
 * @param receivedAt When the response arrived, in milliseconds since the epoch.
 */
export function namedWaitMs(headers: Headers, receivedAt: number): number | undefined {
  return (
    readDecimal(headers.get("retry-after-ms"), 1) ??
    readDecimal(headers.get("retry-after"), 1_000) ??
    readDateWait(headers, receivedAt) ??
    readResetWait(headers, receivedAt)
  );
}

/** A field that came twice has two values, parted by a comma: the longer wait is safe. */
function readDecimal(text: string | null, factor: number): number | undefined {
  return text !== null && /^\d+(\.\d+)?(\s*,\s*\d+(\.\d+)?)*$/.test(text)
    ? boundWait(Math.ceil(Math.max(...text.split(",").map(Number)) * factor))
    : undefined;
}

function readDateWait(headers: Headers, receivedAt: number): number | undefined {
  const at = readTime(headers.get("retry-after"));
  return at === undefined ? undefined : boundWait(at - serverTime(headers, receivedAt));
}

function readResetWait(headers: Headers, receivedAt: number): number | undefined {
  const exhausted = readRateLimit(headers, receivedAt)?.exhausted;
  return exhausted && exhausted.resetAt - receivedAt;
}
