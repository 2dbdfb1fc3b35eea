/** Reads the rate limits from the headers of a response. */
import { boundWait } from "../http-date.ts";
import { readOlderRateLimit } from "./older-rate-limit.ts";
import type { RateLimit, RateLimitWindow } from "./rate-limit.ts";
import { parseStructuredList, type StructuredItem } from "./structured-fields.ts";

/**
 * The limits named by `RateLimit` and `RateLimit-Policy` (IETF httpapi draft), or else by one of its older forms.
 *
 * @param receivedAt When the response arrived, in milliseconds since the epoch.
 */
export function readRateLimit(headers: Headers, receivedAt: number): RateLimit | undefined {
  const windows =
    readStandardWindows(headers, receivedAt) ?? readOlderRateLimit(headers, receivedAt);
  if (windows.length === 0) {
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
    resetAt: receivedAt + boundWait((seconds ?? 0) * 1000),
  };
}
