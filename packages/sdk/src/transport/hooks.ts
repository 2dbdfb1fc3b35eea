/** What a program may watch of each attempt: for traces, metrics and logs of its own. */
import type { PosternError } from "../errors.ts";
import type { OutgoingRequest } from "./exchange.ts";
import type { Log } from "./logger.ts";
import type { RateLimit } from "./rate-limits/rate-limit.ts";

/** One attempt of a call. The same object stands for it in each hook, so that it can be the key of a `WeakMap`. */
export interface Attempt {
  /** The spec's `operationId`. */
  readonly operationId: string;
  readonly method: string;
  /** Where no key is sent, without its query. */
  readonly url: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly idempotencyKey?: string | undefined;
}

/** An answer, whatever its status. */
export interface AttemptAnswer {
  readonly status: number;
  /** The server's id of the request, for support. */
  readonly requestId?: string | undefined;
  /** The limits that the answer named. */
  readonly rateLimit?: RateLimit | undefined;
  readonly durationMs: number;
}

/** An attempt without an answer: the connection broke, its time was over, or its signal was aborted. */
export interface AttemptFailure {
  readonly error: unknown;
  readonly durationMs: number;
}

/** A wait before another attempt. */
export interface RetryPlan {
  readonly operationId: string;
  /** The attempt that failed. */
  readonly attempt: number;
  readonly waitMs: number;
  readonly error: PosternError;
}

/**
 * None of them sees the key or a body. What a hook throws is logged and changes nothing.
 *
 * @example
 * const client = createClient({
 *   hooks: {
 *     onResponse: ({ operationId }, { status, durationMs }) => {
 *       metrics.record(operationId, status, durationMs);
 *     },
 *   },
 * });
 */
export interface Hooks {
  /** Just before an attempt leaves, when it waits for nothing any more. */
  onRequest?(attempt: Attempt): void;
  /** After `onRequest`: what to send as further headers, for example `traceparent`. Those of the client win. */
  addHeaders?(attempt: Attempt): Readonly<Record<string, string>>;
  /** An answer has been read to its end, whatever its status. */
  onResponse?(attempt: Attempt, answer: AttemptAnswer): void;
  /** No answer came. */
  onFailure?(attempt: Attempt, failure: AttemptFailure): void;
  /** Another attempt will follow. */
  onRetry?(plan: RetryPlan): void;
}

/** Calls hooks so that nothing they do reaches the call. */
export class HookCaller {
  readonly #hooks: Hooks;
  readonly #log: Log;

  constructor(hooks: Hooks, log: Log) {
    this.#hooks = hooks;
    this.#log = log;
  }

  /** @returns the headers to add, with names in lower case. */
  request(attempt: Attempt): Readonly<Record<string, string>> {
    let headers: Record<string, string> = {};
    this.#call("onRequest", (hooks) => hooks.onRequest?.(attempt));
    this.#call("addHeaders", (hooks) => {
      // A header that cannot be one throws here, and not in the attempt.
      headers = Object.fromEntries(new Headers(hooks.addHeaders?.(attempt)));
    });
    return headers;
  }

  response(attempt: Attempt, answer: AttemptAnswer): void {
    this.#call("onResponse", (hooks) => hooks.onResponse?.(attempt, answer));
  }

  failure(attempt: Attempt, failure: AttemptFailure): void {
    this.#call("onFailure", (hooks) => hooks.onFailure?.(attempt, failure));
  }

  retry(plan: RetryPlan): void {
    this.#call("onRetry", (hooks) => hooks.onRetry?.(plan));
  }

  #call(name: keyof Hooks, call: (hooks: Hooks) => unknown): void {
    if (this.#hooks[name] === undefined) {
      return;
    }
    const report = (error: unknown) => {
      this.#log.error?.("a hook failed", { hook: name, error });
    };
    try {
      const outcome = call(this.#hooks);
      // An async hook fits the type, too; its rejection belongs to nobody else.
      if (outcome instanceof Promise) {
        outcome.catch(report);
      }
    } catch (error) {
      report(error);
    }
  }
}

export function attemptOf(request: OutgoingRequest): Attempt {
  const { operationId, method, attempt, idempotencyKey, needsKey } = request;
  // Whoever has the address of an upload's part may send it: what stands behind the path is its secret.
  const url = needsKey ? request.url : request.url.replace(/\?.*$/s, "");
  return { operationId, method, url, attempt, idempotencyKey };
}
