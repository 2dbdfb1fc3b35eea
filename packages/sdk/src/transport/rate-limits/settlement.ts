/** What a reply says of the key's limits, for whoever counts. */
import type { Reply } from "../exchange.ts";
import { namedWaitMs } from "../retry-delay.ts";
import { readWireError } from "../wire-error.ts";
import type { Settlement } from "./quota.ts";
import type { RateLimit } from "./rate-limit.ts";

/** @param reply Undefined where the request was lost. */
export function settlementOf(reply: Reply | undefined): Settlement {
  if (reply === undefined || reply.status >= 500) {
    return { fate: "lost", rateLimit: reply?.rateLimit };
  }
  return reply.status === 429 && isOfKey(reply)
    ? { fate: "refused", rateLimit: withNamedWait(reply) }
    : { fate: "admitted", rateLimit: reply.rateLimit };
}

/** Codes of a 429 that every other call under the key would meet as well. */
const codesOfKey = new Set(["RATE_LIMIT_EXCEEDED", "AUTH_THROTTLED"]);

/** Where the key has requests left, a 429 with another code is about what its operation does, and has been counted. */
function isOfKey(reply: Reply): boolean {
  const hasRoom = reply.rateLimit !== undefined && reply.rateLimit.exhausted === undefined;
  return !hasRoom || codesOfKey.has(readWireError(reply).code);
}

/** The wait that a 429 names closes the gate, whatever rate headers it has: the longer of the two is safe. */
function withNamedWait({ headers, receivedAt, rateLimit }: Reply): RateLimit | undefined {
  const waitMs = namedWaitMs(headers, receivedAt);
  const resetAt = receivedAt + (waitMs ?? 0);
  if (waitMs === undefined || resetAt <= (rateLimit?.exhausted?.resetAt ?? 0)) {
    return rateLimit;
  }
  const exhausted = { name: "retry-after", remaining: 0, resetAt };
  return { windows: [...(rateLimit?.windows ?? []), exhausted], exhausted };
}
