/** Failures that the client finds by itself: no answer came, or none that it understands. */
import { PosternError } from "./postern-error.ts";

/** The request did not reach the server, or its answer broke off. `cause` is what `fetch` threw. */
export class ConnectionError extends PosternError {
  static override readonly brand: string = "ConnectionError";
  declare readonly code: "CONNECTION_FAILED";
}

/** An attempt outran `timeoutMs`, or the call `deadlineMs`. The server may have done the work: repeat under the same key. */
export class TimeoutError extends PosternError {
  static override readonly brand: string = "TimeoutError";
  declare readonly code: "TIMED_OUT";
}

/** The caller's `signal` was aborted. `cause` is its reason. */
export class AbortError extends PosternError {
  static override readonly brand: string = "AbortError";
  declare readonly code: "ABORTED";
}

/** What was to be uploaded cannot be read, or changed meanwhile. `cause` is what the file or the stream threw. */
export class SourceError extends PosternError {
  static override readonly brand: string = "SourceError";
  declare readonly code: "SOURCE_UNREADABLE";

  constructor(message: string, cause?: unknown) {
    super(message, { code: "SOURCE_UNREADABLE", isRetryable: false, cause });
  }
}

/** The answer is none of Postern's: a page of HTML, a redirect, broken JSON. Mostly a wrong `baseUrl` or a proxy. */
export class UnexpectedResponseError extends PosternError {
  static override readonly brand: string = "UnexpectedResponseError";
  declare readonly code: "UNEXPECTED_RESPONSE";
}

/** Why a delivery was not taken. */
export type WebhookFault =
  | "HEADER_MISSING"
  | "TIMESTAMP_MALFORMED"
  | "TOO_OLD"
  | "TOO_NEW"
  | "NO_MATCH"
  | "BODY_TOO_LONG"
  | "BODY_MALFORMED";

/** A delivery is not the server's, was changed on its way, or came too late: nothing may be done because of it. */
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

/** The program calls the client wrongly: a missing or malformed key, an empty id, a bad option. Nothing was sent. */
export class UsageError extends PosternError {
  static override readonly brand: string = "UsageError";
  declare readonly code: "INVALID_USAGE";

  constructor(message: string, cause?: unknown) {
    super(message, { code: "INVALID_USAGE", isRetryable: false, cause });
  }
}
