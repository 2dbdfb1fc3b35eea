/** Turns what went wrong on the wire into the error that the caller catches. */
import {
  AbortError,
  type PosternError,
  problem,
  RateLimitError,
  TimeoutError,
  UnexpectedResponseError,
} from "../errors.ts";
import type { OutgoingRequest, Reply } from "./exchange.ts";
import { boundWait } from "./http-date.ts";
import type { RateLimit, RateLimitWindow } from "./rate-limits/rate-limit.ts";
import { namedWaitMs } from "./retry-delay.ts";
import { readWireError, type WireError } from "./wire-error.ts";

/** Statuses that a later attempt may not meet. 409 is one only for IDEMPOTENCY_IN_FLIGHT. */
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]);

/** "Not implemented" and "HTTP version not supported" stay so, whatever else the response says. */
const lastingStatuses = new Set([501, 505]);

/** The error for a reply that is no success. */
export function failureOf(reply: Reply, request: OutgoingRequest): PosternError {
  const { status, headers, receivedAt, rateLimit } = reply;
  const wire = readWireError(reply);
  const retryAfterMs = namedWaitMs(headers, receivedAt);
  const requestId = headers.get("x-request-id") ?? undefined;
  const place = [wire.code, `HTTP ${status}`, request.operationId];
  const message = `${wire.message} (${[...place, ...(requestId ? [requestId] : [])].join(", ")})`;
  return problem(message, {
    ...contextOf(request),
    code: wire.code,
    status,
    requestId,
    isRetryable: isPassing(reply, wire),
    retryAfterMs,
    retryAt: retryAfterMs === undefined ? undefined : new Date(receivedAt + retryAfterMs),
    rateLimit,
    docUrl: wire.docUrl,
    details: wire.details,
    errors: wire.errors,
  });
}

/** What every error tells of its call. */
export function contextOf(request: OutgoingRequest) {
  const { operationId, attempt: attempts, idempotencyKey, place: resumeFrom } = request;
  return { operationId, attempts, idempotencyKey, resumeFrom };
}

export function abortedError(request: OutgoingRequest, attempts = request.attempt): AbortError {
  return new AbortError(`${request.operationId} was aborted by its signal.`, {
    ...contextOf(request),
    attempts,
    code: "ABORTED",
    isRetryable: false,
    cause: request.signal?.reason,
  });
}

export function deadlineError(request: OutgoingRequest, attempts = request.attempt): TimeoutError {
  return new TimeoutError(
    `${request.operationId} did not finish within deadlineMs, waits included. Give it more time, or repeat it under the same idempotency key.`,
    { ...contextOf(request), attempts, code: "TIMED_OUT", isRetryable: false },
  );
}

/** The refusal that the client makes itself: the server has said that this request would only get a 429. */
export function exhaustedError(
  request: OutgoingRequest,
  rateLimit: RateLimit & { readonly exhausted: RateLimitWindow },
  now: number,
): RateLimitError {
  const { name, resetAt } = rateLimit.exhausted;
  // A quota of the caller's may name any time, and a date ends somewhere.
  const retryAfterMs = boundWait(resetAt - now);
  const retryAt = new Date(now + retryAfterMs);
  return new RateLimitError(
    `${request.operationId} was not sent: the key has no requests left in the window "${name}" until ${retryAt.toISOString()}, longer than this call may wait.`,
    {
      ...contextOf(request),
      attempts: request.attempt - 1,
      code: "RATE_LIMIT_EXCEEDED",
      isRetryable: true,
      retryAfterMs,
      retryAt,
      rateLimit,
    },
  );
}

/** A response that is none of Postern's, though its status may be fine. */
export function unexpectedResponse(
  reply: Pick<Reply, "status" | "headers">,
  request: OutgoingRequest,
  reason: string,
): UnexpectedResponseError {
  return new UnexpectedResponseError(
    `${request.operationId} got HTTP ${reply.status}, ${reason} Check baseUrl, and any proxy on the way.`,
    {
      ...contextOf(request),
      code: "UNEXPECTED_RESPONSE",
      status: reply.status,
      requestId: reply.headers.get("x-request-id") ?? undefined,
      isRetryable: false,
    },
  );
}

function isPassing({ status, headers }: Reply, wire: WireError): boolean {
  if (lastingStatuses.has(status)) {
    return false;
  }
  const advice = headers.get("x-should-retry");
  if (advice === "true" || advice === "false") {
    return advice === "true";
  }
  return wire.isRetryable ?? (passingStatuses.has(status) || wire.code === "IDEMPOTENCY_IN_FLIGHT");
}
