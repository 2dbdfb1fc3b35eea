/** What a reply says of the key's limits, for whoever counts. */
import type { Reply } from "../exchange.ts";
import { namedWaitMs } from "../retry-delay.ts";
import type { Settlement } from "./quota.ts";
import type { RateLimit } from "./rate-limit.ts";

/** @param reply Undefined where the request was lost. */
export function settlementOf(reply: Reply | undefined): Settlement {
  if (reply === undefined || reply.status >= 500) {
    return { fate: "lost", rateLimit: reply?.rateLimit };
  }
  return reply.status === 429
    ? { fate: "refused", rateLimit: reply.rateLimit ?? readRefusal(reply) }
    : { fate: "admitted", rateLimit: reply.rateLimit };
}

/** A 429 without rate headers, as a proxy gives: the wait it names closes the gate all the same. */
function readRefusal({ headers, receivedAt }: Reply): RateLimit | undefined {
  const waitMs = namedWaitMs(headers, receivedAt);
  if (waitMs === undefined) {
    return undefined;
  }
  const exhausted = { name: "default", remaining: 0, resetAt: receivedAt + waitMs };
  return { windows: [exhausted], exhausted };
}
