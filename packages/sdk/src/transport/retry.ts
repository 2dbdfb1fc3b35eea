/** The only retry loop of the client: it decides whether another attempt is worth it, and waits before it. */
import pRetry from "p-retry";
import { PosternError } from "../errors.ts";
import { type Clock, sleep } from "./clock.ts";
import { isSuccess, type OutgoingRequest, type Reply, type Send } from "./exchange.ts";
import { abortedError, failureOf } from "./failure.ts";
import type { HookCaller } from "./hooks.ts";
import type { Log } from "./logger.ts";
import type { Random } from "./random.ts";
import { type RetryBudget, retryCost } from "./retry-budget.ts";
import { backoffMs, spreadWaitMs } from "./retry-delay.ts";

export interface RetryPolicy {
  readonly clock: Clock;
  readonly random: Random;
  readonly budget: RetryBudget;
  /** A wait longer than this, named by the server, is not waited for: the call fails at once. */
  readonly maxRetryAfterMs: number;
  readonly hooks: HookCaller;
  readonly log: Log;
}

export function createRetry(policy: RetryPolicy): (next: Send) => Send {
  return (next) => (request) => {
    const course = new Course(policy, request);
    return pRetry((attempt) => course.attempt(next, attempt), {
      retries: request.isRepeatable ? request.maxRetries : 0,
      // All waiting is done in shouldRetry, on our own clock: p-retry's would be added to it.
      minTimeout: 0,
      shouldRetry: ({ error, attemptNumber }) => course.waitForRetry(error, attemptNumber),
    });
  };
}

/** What the attempts of one call have seen so far. */
class Course {
  readonly #policy: RetryPolicy;
  readonly #request: OutgoingRequest;
  /** Whether an earlier attempt may have taken effect though its answer was lost. */
  #mayHaveHappened = false;
  /** What the last retry took from the budget. */
  #paid = 0;

  constructor(policy: RetryPolicy, request: OutgoingRequest) {
    this.#policy = policy;
    this.#request = request;
  }

  async attempt(next: Send, attempt: number): Promise<Reply> {
    const request = { ...this.#request, attempt };
    const reply = await next(request);
    if (!isSuccess(reply)) {
      return this.#settle(reply, failureOf(reply, request));
    }
    this.#policy.budget.refund(this.#paid);
    return reply;
  }

  /** @returns false at once when no retry is worth it, true when the wait before the retry is over. */
  async waitForRetry(error: Error, attempt: number): Promise<boolean> {
    if (!(error instanceof PosternError) || error.isRetryable !== true) {
      return false;
    }
    this.#mayHaveHappened ||= error.status !== 429;
    const waitMs = this.#planWait(error, attempt);
    if (waitMs === undefined) {
      return false;
    }
    const { clock, hooks, log } = this.#policy;
    const { code, status, requestId } = error;
    const { operationId, idempotencyKey, signal } = this.#request;
    const facts = { operationId, attempt, waitMs, code, status, requestId, idempotencyKey };
    log.info?.("another attempt follows", facts);
    hooks.retry({ operationId, attempt, waitMs, error });
    try {
      await sleep(clock, waitMs, signal);
    } catch {
      throw abortedError(this.#request, attempt);
    }
    return true;
  }

  /** The wait before the next attempt; undefined when it would be too long, or nothing is left to pay for it. */
  #planWait({ retryAfterMs, status }: PosternError, attempt: number): number | undefined {
    const { clock, random, budget, maxRetryAfterMs } = this.#policy;
    if (retryAfterMs !== undefined && retryAfterMs > maxRetryAfterMs) {
      return undefined;
    }
    const waitMs =
      retryAfterMs === undefined
        ? backoffMs(attempt - 1, random.fraction())
        : spreadWaitMs(retryAfterMs, random.fraction());
    const cost = status === 429 ? retryCost.throttled : retryCost.failed;
    if (clock.now() + waitMs >= this.#request.deadlineAt || !budget.take(cost)) {
      return undefined;
    }
    this.#paid = cost;
    return waitMs;
  }

  /** A DELETE whose earlier answer was lost, and which now finds nothing, has done its work. */
  #settle(reply: Reply, failure: PosternError): Reply {
    const isDelete = this.#request.method === "DELETE";
    if (isDelete && this.#mayHaveHappened && failure.code === "NOT_FOUND") {
      return { ...reply, status: 204, text: "" };
    }
    throw failure;
  }
}
