/** When a webhook that was not taken is sent again, and when its endpoint is given up. */

/** Seconds between one attempt and the next, over 24 hours in all. */
export const RETRY_DELAYS: readonly number[] = [
  5, 60, 300, 1_800, 3_600, 7_200, 14_400, 21_600, 37_435,
];

/** Failures in a row after which an endpoint is disabled. */
export const MAXIMUM_FAILURES = 10;

/** The status by which an endpoint says that it is gone for good (RFC 9110, 15.5.11). */
const GONE = 410;

export function isDelivered(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300;
}

/**
 * When a failed event is sent again, in epoch milliseconds; undefined: never.
 * @param attempts Attempts made so far, at least one.
 * @param status The endpoint's answer; `null`: there was none.
 */
export function nextAttemptAt(
  attempts: number,
  status: number | null,
  now: number,
): number | undefined {
  const delay = RETRY_DELAYS[attempts - 1];
  return delay === undefined || status === GONE ? undefined : now + delay * 1000;
}

/** Whether an endpoint is given up after a failure. @param failures In a row, this one included. */
export function isDisabledBy(status: number | null, failures: number): boolean {
  return status === GONE || failures >= MAXIMUM_FAILURES;
}
