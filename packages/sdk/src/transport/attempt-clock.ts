/** Ends an attempt when its time is over or its call is aborted: from the reading of the key to the last byte. */
import { type PosternError, TimeoutError } from "../errors.ts";
import type { Clock } from "./clock.ts";
import type { OutgoingRequest, Send } from "./exchange.ts";
import { abortedError, contextOf, deadlineError } from "./failure.ts";

/** Ends at once, also where `fetch` or the source of the key does not listen to the signal. */
export function createAttemptClock(clock: Clock): (next: Send) => Send {
  return (next) => (request) =>
    new Promise((resolve, reject) => {
      const { signal } = request;
      // A hook may have aborted it, and a signal tells nobody who comes later.
      if (signal?.aborted) {
        reject(abortedError(request, request.attempt - 1));
        return;
      }
      // One controller for each attempt: a signal that has fired once would end every later attempt too.
      const controller = new AbortController();
      let cancelTimer = startTimer();

      function startTimer() {
        const { delayMs, createError } = nextLimit(request, clock.now());
        return Number.isFinite(delayMs)
          ? clock.after(delayMs, () => stop(createError()))
          : undefined;
      }
      function windAnew() {
        cancelTimer?.();
        cancelTimer = startTimer();
      }
      function settle() {
        cancelTimer?.();
        signal?.removeEventListener("abort", abort);
      }
      function abort() {
        stop(abortedError(request));
      }
      function stop(error: PosternError) {
        settle();
        reject(error);
        controller.abort(error);
      }

      signal?.addEventListener("abort", abort, { once: true });
      next({
        ...request,
        signal: controller.signal,
        onMovement: isUpload(request) ? windAnew : undefined,
      })
        .finally(settle)
        .then(resolve, reject);
    });
}

/** An upload may take as long as it moves. */
export function isUpload(request: OutgoingRequest): boolean {
  return request.body !== undefined && typeof request.body !== "string";
}

function nextLimit(request: OutgoingRequest, now: number) {
  const leftMs = Math.max(0, request.deadlineAt - now);
  return leftMs <= request.timeoutMs
    ? { delayMs: leftMs, createError: () => deadlineError(request) }
    : { delayMs: request.timeoutMs, createError: () => attemptTimeout(request) };
}

function attemptTimeout(request: OutgoingRequest): TimeoutError {
  const { operationId, timeoutMs } = request;
  const what = isUpload(request) ? "moved no byte for" : "did not answer within";
  return new TimeoutError(`${operationId} ${what} ${timeoutMs} ms (timeoutMs).`, {
    ...contextOf(request),
    code: "TIMED_OUT",
    isRetryable: true,
  });
}
