/** Ends an attempt when its time is up or its caller has gone, whether or not `fetch` listens to the signal. */
import { type PosternError, TimeoutError } from "../errors.ts";
import type { Clock } from "./clock.ts";
import type { OutgoingRequest, Reply } from "./exchange.ts";
import { abortedError, contextOf, deadlineError } from "./failure.ts";

/**
 * @param run Does the attempt. It calls `onProgress` whenever bytes move, which winds the stall clock of an upload anew.
 */
export function withAttemptClock(
  request: OutgoingRequest,
  clock: Clock,
  run: (signal: AbortSignal, onProgress: () => void) => Promise<Reply>,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { signal } = request;
    if (signal?.aborted) {
      reject(abortedError(request, request.attempt - 1));
      return;
    }
    // One controller for each attempt: a signal that has fired once would end every later attempt too.
    const controller = new AbortController();
    let cancelTimer = startTimer();

    function startTimer() {
      const { delayMs, createError } = nextLimit(request, clock.now());
      return Number.isFinite(delayMs) ? clock.after(delayMs, () => stop(createError())) : undefined;
    }
    function windAnew() {
      if (isUpload(request)) {
        cancelTimer?.();
        cancelTimer = startTimer();
      }
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
    run(controller.signal, windAnew).finally(settle).then(resolve, reject);
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
