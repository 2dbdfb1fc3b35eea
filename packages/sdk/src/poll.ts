/** Looks again and again until something on the server has come to its end. */
import type { ApiPromise, CallOptions } from "./api.ts";
import { AbortError, TimeoutError } from "./errors.ts";
import { chooseLimit } from "./limits.ts";
import { type Clock, sleep } from "./transport/clock.ts";
import { namedWaitMs } from "./transport/retry-delay.ts";

/** How long to wait for something, and how often to look; the rest is for each look. */
export interface WaitOptions extends Omit<CallOptions, "idempotencyKey"> {
  /** Ends the wait at once. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait in all, in milliseconds: a last look is taken when it is over. @default 600_000 */
  readonly deadlineMs?: number | undefined;
  /** Between two looks, in milliseconds; longer where the server asks for it. @default 2_000 */
  readonly pollMs?: number | undefined;
}

interface Thing {
  readonly id: string;
  readonly status: string;
}

export interface Poll<Found extends Thing> {
  readonly look: (options: CallOptions) => ApiPromise<Found>;
  /** Statuses that it does not leave by itself. */
  readonly settled: readonly string[];
  /** What its id is called in the details of an error. */
  readonly idName: string;
}

export interface PollClock {
  readonly clock: Clock;
  /** Of each look, at most. */
  readonly deadlineMs: number;
}

const usual = { deadlineMs: 600_000, pollMs: 2_000 };

/** The last look begins when the wait is over, and may take this long. */
const lastLookMs = 5_000;

/**
 * @throws {TimeoutError} when the deadline has passed; `details` says where the thing stands.
 * @throws {AbortError} when the signal was aborted.
 * @throws {UsageError} for a number that cannot be.
 */
export async function poll<Found extends Thing>(
  { look, settled, idName }: Poll<Found>,
  { clock, deadlineMs: lookMs }: PollClock,
  options: WaitOptions,
): Promise<Found> {
  const { signal } = options;
  const deadlineMs = chooseLimit("deadlineMs", options, usual);
  const pollMs = chooseLimit("pollMs", options, usual);
  const deadlineAt = clock.now() + deadlineMs;
  let isLast = false;
  for (;;) {
    const leftMs = deadlineAt - clock.now();
    const patienceMs = isLast || leftMs <= 0 ? lastLookMs : leftMs;
    const looked = look({ ...options, deadlineMs: Math.min(lookMs, patienceMs) });
    const { data: found, response } = await looked.withResponse();
    if (settled.includes(found.status)) {
      return found;
    }
    const restMs = deadlineAt - clock.now();
    if (isLast || restMs <= 0) {
      throw stillUnderWay(found, idName, deadlineMs);
    }
    const waitMs = Math.max(pollMs, namedWaitMs(response.headers, clock.now()) ?? 0);
    isLast = waitMs >= restMs;
    await pause(clock, Math.min(waitMs, restMs), signal);
  }
}

function stillUnderWay({ id, status }: Thing, idName: string, deadlineMs: number): TimeoutError {
  const message = `${id} is still ${status} after ${deadlineMs} ms (deadlineMs).`;
  const details = { [idName]: id, status };
  return new TimeoutError(message, { code: "TIMED_OUT", isRetryable: true, details });
}

async function pause(clock: Clock, waitMs: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(clock, waitMs, signal);
  } catch (cause) {
    throw new AbortError("The wait was aborted by its signal.", {
      code: "ABORTED",
      isRetryable: false,
      cause,
    });
  }
}
