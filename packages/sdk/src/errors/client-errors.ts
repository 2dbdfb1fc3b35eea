/** Errors that the client detects itself: no response, or one that it does not understand. */
import { PosternError } from "./postern-error.ts";

/** The request did not reach the server, or the response was cut off. `cause` is what `fetch` threw. */
export class ConnectionError extends PosternError {
  static override readonly brand: string = "ConnectionError";
  declare readonly code: "CONNECTION_FAILED";
}

/**
 * An attempt exceeded `timeoutMs`, or the call exceeded `deadlineMs`. The server may have done the work: repeat with
 * the same idempotency key.
 */
export class TimeoutError extends PosternError {
  static override readonly brand: string = "TimeoutError";
  declare readonly code: "TIMED_OUT";
}

/** The caller's `signal` was aborted. `cause` is its reason. */
export class AbortError extends PosternError {
  static override readonly brand: string = "AbortError";
  declare readonly code: "ABORTED";
}

/** The file to upload cannot be read, or changed during the upload. `cause` is what the file or the stream threw. */
export class SourceError extends PosternError {
  static override readonly brand: string = "SourceError";
  declare readonly code: "SOURCE_UNREADABLE";

  constructor(message: string, cause?: unknown) {
    super(message, { code: "SOURCE_UNREADABLE", isRetryable: false, cause });
  }
}

/**
 * The response does not come from Postern: HTML, a redirect, broken JSON. The usual cause is a wrong `baseUrl` or a
 * proxy.
 */
export class UnexpectedResponseError extends PosternError {
  static override readonly brand: string = "UnexpectedResponseError";
  declare readonly code: "UNEXPECTED_RESPONSE";
}

/** Why a delivery was rejected. */
export type WebhookFault =
  | "HEADER_MISSING"
  | "TIMESTAMP_MALFORMED"
  | "TOO_OLD"
  | "TOO_NEW"
  | "NO_MATCH"
  | "BODY_TOO_LONG"
  | "BODY_MALFORMED";

/** A delivery is not from the server, was changed in transit, or is too old. Do not act on it. */
export class WebhookError extends PosternError {
  static override readonly brand: string = "WebhookError";
  declare readonly code: "WEBHOOK_UNVERIFIED";
  /** What is wrong with it. */
  declare readonly reason: WebhookFault;

  constructor(reason: WebhookFault, message: string, cause?: unknown) {
    super(message, { code: "WEBHOOK_UNVERIFIED", isRetryable: false, cause });
    this.reason = reason;
  }
}

/**
 * The program calls the client incorrectly: a missing or malformed key, an empty id, an invalid option. Nothing was
 * sent.
 */
export class UsageError extends PosternError {
  static override readonly brand: string = "UsageError";
  declare readonly code: "INVALID_USAGE";

  constructor(message: string, cause?: unknown) {
    super(message, { code: "INVALID_USAGE", isRetryable: false, cause });
  }
}
