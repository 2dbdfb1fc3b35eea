/** Reads what a response says of the key's rate limits. */
import { parseStructuredList, type StructuredItem } from "./structured-fields.ts";

/** What the server last said of the limits of this key. */
export interface RateLimit {
  /** In the server's order, for example `minute` and `day`. */
  readonly windows: readonly RateLimitWindow[];
  /** The window with no room left; of several, the one that takes longest. */
  readonly exhausted?: RateLimitWindow;
}

/** One window of a rate limit. */
export interface RateLimitWindow {
  /** `minute`, `day`; `default` where the server gives no name. */
  readonly name: string;
  /** Requests that the window admits. */
  readonly limit?: number;
  readonly windowSeconds?: number;
  /** Requests left now. */
  readonly remaining: number;
  /** When `remaining` grows next: milliseconds since the epoch. */
  readonly resetAt: number;
}

/**
 * The limits named by `RateLimit` and `RateLimit-Policy` (IETF httpapi draft), or else by `X-RateLimit-*`.
 *
 * @param receivedAt When the response arrived, in milliseconds since the epoch.
 */
export function readRateLimit(headers: Headers, receivedAt: number): RateLimit | undefined {
  const windows = readStandardWindows(headers, receivedAt) ?? readLegacyWindow(headers, receivedAt);
  if (windows === undefined || windows.length === 0) {
    return undefined;
  }
  const [exhausted] = windows
    .filter(({ remaining }) => remaining <= 0)
    .sort((one, other) => other.resetAt - one.resetAt);
  return exhausted ? { windows, exhausted } : { windows };
}

function readStandardWindows(headers: Headers, receivedAt: number): RateLimitWindow[] | undefined {
  const field = headers.get("ratelimit");
  const items = field === null ? undefined : parseStructuredList(field);
  if (items === undefined) {
    return undefined;
  }
  const policies = parseStructuredList(headers.get("ratelimit-policy") ?? "") ?? [];
  return items.flatMap((item) => readStandardWindow(item, policies, receivedAt) ?? []);
}

function readStandardWindow(
  { value: name, parameters: { r: remaining, t: seconds } }: StructuredItem,
  policies: readonly StructuredItem[],
  receivedAt: number,
): RateLimitWindow | undefined {
  if (remaining === undefined) {
    return undefined;
  }
  const { q: limit, w: windowSeconds } =
    policies.find((policy) => policy.value === name)?.parameters ?? {};
  return {
    name,
    ...(limit !== undefined && { limit }),
    ...(windowSeconds !== undefined && { windowSeconds }),
    remaining: Math.max(0, remaining),
    resetAt: receivedAt + Math.max(0, seconds ?? 0) * 1000,
  };
}

function readLegacyWindow(headers: Headers, receivedAt: number): RateLimitWindow[] | undefined {
  const remaining = readWholeNumber(headers.get("x-ratelimit-remaining"));
  const resetSeconds = readWholeNumber(headers.get("x-ratelimit-reset"));
  if (remaining === undefined || resetSeconds === undefined) {
    return undefined;
  }
  const limit = readWholeNumber(headers.get("x-ratelimit-limit"));
  const waitMs = Math.max(0, resetSeconds * 1000 - serverTime(headers, receivedAt));
  return [
    {
      name: "default",
      ...(limit !== undefined && { limit }),
      remaining,
      resetAt: receivedAt + waitMs,
    },
  ];
}

/** The server's own time, so that a wrong clock on this side shortens no wait. */
export function serverTime(headers: Headers, receivedAt: number): number {
  return readHttpDate(headers.get("date")) ?? receivedAt;
}

/** An HTTP-date (RFC 9110, section 5.6.7) in milliseconds since the epoch. */
export function readHttpDate(text: string | null): number | undefined {
  // Date.parse also takes "1" and "2026"; each of the three forms of an HTTP-date begins with a day's name.
  const time = text !== null && /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function readWholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
