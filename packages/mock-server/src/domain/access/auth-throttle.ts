/** Check 6: an address that keeps guessing keys must wait. */

import { type Problem, problem } from "../wire/problem.ts";
import type { FailureLimit, FailureLog } from "./failure-log.ts";

/** The 21st failure of checks 2 to 5 within 60 seconds is the first to be throttled. */
export const GUESS_LIMIT: FailureLimit = { failures: 20, seconds: 60 };

/** Failed log-ins of one account, or from one address, until the next must wait. */
export const LOG_IN_LIMIT: FailureLimit = { failures: 10, seconds: 300 };

/**
 * What to answer instead of a failure of checks 2 to 5. A good key never gets here, so whoever
 * shares the address with a guesser loses nothing.
 * @param address The caller's; undefined, as in-process: nothing is throttled.
 */
export function throttleGuess(
  failure: Problem,
  { guesses, address, now }: { guesses: FailureLog; address: string | undefined; now: number },
): Problem {
  if (address === undefined || !isFailedGuess(failure)) return failure;
  const waitSeconds = guesses.fail(address, now);
  return waitSeconds === undefined ? failure : authThrottled(waitSeconds);
}

export function authThrottled(waitSeconds: number): Problem {
  return problem("AUTH_THROTTLED", {
    message: `Too many failed attempts from this address. Please retry after ${waitSeconds} seconds.`,
    details: { retry_after: waitSeconds },
    headers: { "retry-after": String(waitSeconds) },
  });
}

/** A missing header is no guess (check 1); a malformed token, an unknown, dead or expired key is. */
function isFailedGuess({ code, details }: Problem): boolean {
  if (code === "UNAUTHORIZED") return details?.["reason"] === "malformed_token";
  return code === "INVALID_API_KEY" || code === "API_KEY_EXPIRED";
}
