// Generated from spec/openapi.yaml. Do not edit.


import { PosternError } from "../postern-error.ts";

/**
 * 401 `UNAUTHORIZED`: No valid credential. Send `Authorization: Bearer <token>` with the complete key or session
 * token.
 */
export class UnauthorizedError extends PosternError {
  static override readonly brand: string = "UnauthorizedError";
  declare readonly code: "UNAUTHORIZED";
}

/**
 * 401 or 403 `INVALID_API_KEY`: The API key does not work. Use another key; this one is unknown, revoked,
 * replaced or deleted and will not work again.
 */
export class InvalidApiKeyError extends PosternError {
  static override readonly brand: string = "InvalidApiKeyError";
  declare readonly code: "INVALID_API_KEY";
}

/** 401 `API_KEY_EXPIRED`: The API key has expired. Ask an admin for a new key. */
export class ApiKeyExpiredError extends PosternError {
  static override readonly brand: string = "ApiKeyExpiredError";
  declare readonly code: "API_KEY_EXPIRED";
  declare readonly details?: {
    readonly expired_at?: string;
  };
}

/** 401 `SESSION_EXPIRED`: The session has ended. Log in again with `createSession`. */
export class SessionExpiredError extends PosternError {
  static override readonly brand: string = "SessionExpiredError";
  declare readonly code: "SESSION_EXPIRED";
}

/**
 * 401 `INVALID_CREDENTIALS`: The e-mail address or password is wrong. Check both; the response does not say
 * which one is wrong.
 */
export class InvalidCredentialsError extends PosternError {
  static override readonly brand: string = "InvalidCredentialsError";
  declare readonly code: "INVALID_CREDENTIALS";
}

/**
 * 402 `AI_QUOTA_EXCEEDED`: No AI credits are left. Wait for the next billing period, or upgrade the plan at
 * `details.upgrade_url`.
 */
export class AiQuotaExceededError extends PosternError {
  static override readonly brand: string = "AiQuotaExceededError";
  declare readonly code: "AI_QUOTA_EXCEEDED";
  declare readonly details?: {
    readonly needed?: number;
    readonly remaining?: number;
    readonly resets_at?: string;
    readonly upgrade_url?: string;
  };
}

/** 403 `PLAN_LIMIT`: The plan does not include this. Upgrade the plan at `details.upgrade_url`. */
export class PlanLimitError extends PosternError {
  static override readonly brand: string = "PlanLimitError";
  declare readonly code: "PLAN_LIMIT";
  declare readonly details?: {
    readonly plan?: string;
    readonly upgrade_url?: string;
  };
}

/** 403 `INSUFFICIENT_SCOPE`: The key lacks a scope. Use a key that has the scopes in `details.required`. */
export class InsufficientScopeError extends PosternError {
  static override readonly brand: string = "InsufficientScopeError";
  declare readonly code: "INSUFFICIENT_SCOPE";
  declare readonly details?: {
    readonly required?: readonly string[];
    readonly granted?: readonly string[];
  };
}

/**
 * 403 `ROLE_REQUIRED`: The role does not allow this. Ask one of the people in `details.contact`, whose role
 * allows it.
 */
export class RoleRequiredError extends PosternError {
  static override readonly brand: string = "RoleRequiredError";
  declare readonly code: "ROLE_REQUIRED";
  declare readonly details?: {
    readonly required_roles?: readonly string[];
  };
}

/**
 * 403 `WORKSPACE_MISMATCH`: The workspace is not the caller's. With a workspace key, leave out `X-Workspace-Id`;
 * with another key, name a workspace of its company.
 */
export class WorkspaceMismatchError extends PosternError {
  static override readonly brand: string = "WorkspaceMismatchError";
  declare readonly code: "WORKSPACE_MISMATCH";
  declare readonly details?: {
    readonly workspace_id?: string;
  };
}

/**
 * 404 `NOT_FOUND`: The resource does not exist in this workspace. Check the id, and that the key belongs to the
 * workspace of the resource.
 */
export class NotFoundError extends PosternError {
  static override readonly brand: string = "NotFoundError";
  declare readonly code: "NOT_FOUND";
}

/** 413 `PAYLOAD_TOO_LARGE`: The body is too large. Send at most the bytes in `details.max_bytes`. */
export class PayloadTooLargeError extends PosternError {
  static override readonly brand: string = "PayloadTooLargeError";
  declare readonly code: "PAYLOAD_TOO_LARGE";
  declare readonly details?: {
    readonly max_bytes?: number;
  };
}

/**
 * 415 `UNSUPPORTED_MEDIA_TYPE`: The type of the body, or of the file in it, is not supported. Send the body as
 * `details.expected`; a file must be an image, a video or a document.
 */
export class UnsupportedMediaTypeError extends PosternError {
  static override readonly brand: string = "UnsupportedMediaTypeError";
  declare readonly code: "UNSUPPORTED_MEDIA_TYPE";
  declare readonly details?: {
    readonly found?: string | null;
  };
}

/** 409 `CONFLICT`: The current state does not allow this. Get the resource again to see its current state. */
export class ConflictError extends PosternError {
  static override readonly brand: string = "ConflictError";
  declare readonly code: "CONFLICT";
}

/**
 * 409 `DUPLICATE_CONTENT`: The same content was recently published through the same connection. See
 * `details.existing_post_id`; to publish it anyway, set `allow_duplicate` to true.
 */
export class DuplicateContentError extends PosternError {
  static override readonly brand: string = "DuplicateContentError";
  declare readonly code: "DUPLICATE_CONTENT";
  declare readonly details?: {
    readonly existing_post_id?: string;
  };
}

/**
 * 409 `IDEMPOTENCY_IN_FLIGHT`: The first request with this idempotency key is still running. Send the same
 * request again in a moment.
 */
export class IdempotencyInFlightError extends PosternError {
  static override readonly brand: string = "IdempotencyInFlightError";
  declare readonly code: "IDEMPOTENCY_IN_FLIGHT";
}

/**
 * 409 `SECRET_ALREADY_SHOWN`: The secret has already been shown and is not stored. The resource in `details.id`
 * exists; if its secret is lost, delete it and create a new one.
 */
export class SecretAlreadyShownError extends PosternError {
  static override readonly brand: string = "SecretAlreadyShownError";
  declare readonly code: "SECRET_ALREADY_SHOWN";
  declare readonly details?: {
    readonly id?: string;
  };
}

/** 409 `APPROVAL_REQUIRED`: The post must be approved first. Submit it for approval. */
export class ApprovalRequiredError extends PosternError {
  static override readonly brand: string = "ApprovalRequiredError";
  declare readonly code: "APPROVAL_REQUIRED";
}

/** 409 `KEY_EXISTS`: The company already has a key. Use the one in `details.key_id`, or delete it first. */
export class KeyExistsError extends PosternError {
  static override readonly brand: string = "KeyExistsError";
  declare readonly code: "KEY_EXISTS";
  declare readonly details?: {
    readonly key_id?: string;
  };
}

/**
 * 409 `CONNECTION_EXPIRED`: The network no longer accepts the connection. Ask the owner to reconnect the account
 * in `details.connection_id`.
 */
export class ConnectionExpiredError extends PosternError {
  static override readonly brand: string = "ConnectionExpiredError";
  declare readonly code: "CONNECTION_EXPIRED";
  declare readonly details?: {
    readonly connection_id?: string;
  };
}

/**
 * 409 `QUOTA_EXCEEDED`: The network accepts no more posts from this connection for now. Schedule the post for
 * `details.available_at` or later.
 */
export class QuotaExceededError extends PosternError {
  static override readonly brand: string = "QuotaExceededError";
  declare readonly code: "QUOTA_EXCEEDED";
  declare readonly details?: {
    readonly connection_id?: string;
    readonly available_at?: string | null;
  };
}

/**
 * 409 `UPLOAD_INCOMPLETE`: Parts of the upload are missing. Upload the parts in `details.missing`, then complete
 * it again.
 */
export class UploadIncompleteError extends PosternError {
  static override readonly brand: string = "UploadIncompleteError";
  declare readonly code: "UPLOAD_INCOMPLETE";
  declare readonly details?: {
    readonly missing?: readonly number[];
  };
}

/**
 * 409 `POST_NOT_EDITABLE`: The post can no longer be changed. Create a new post; this one is being published or
 * has ended.
 */
export class PostNotEditableError extends PosternError {
  static override readonly brand: string = "PostNotEditableError";
  declare readonly code: "POST_NOT_EDITABLE";
  declare readonly details?: {
    readonly status?: string;
    readonly fields?: readonly string[];
  };
}

/**
 * 409 `NOT_PENDING_APPROVAL`: The post is not waiting for approval. Get the post; it has already been decided,
 * or was never submitted.
 */
export class NotPendingApprovalError extends PosternError {
  static override readonly brand: string = "NotPendingApprovalError";
  declare readonly code: "NOT_PENDING_APPROVAL";
  declare readonly details?: {
    readonly status?: string;
    readonly sequence?: number;
  };
}

/** 409 `NOT_RETRYABLE`: There is nothing to retry. Retry only failed targets whose `error.retryable` is true. */
export class NotRetryableError extends PosternError {
  static override readonly brand: string = "NotRetryableError";
  declare readonly code: "NOT_RETRYABLE";
  declare readonly details?: {
    readonly status?: string;
    readonly target_ids?: readonly string[];
  };
}

/** 409 `SLOT_TAKEN`: Another post has this slot. Choose another time, or let the server find the next free slot. */
export class SlotTakenError extends PosternError {
  static override readonly brand: string = "SlotTakenError";
  declare readonly code: "SLOT_TAKEN";
  declare readonly details?: {
    readonly scheduled_at?: string;
    readonly post_id?: string;
  };
}

/** 409 `NO_SCHEDULE_WINDOWS`: The queue has no posting windows. Set posting windows first. */
export class NoScheduleWindowsError extends PosternError {
  static override readonly brand: string = "NoScheduleWindowsError";
  declare readonly code: "NO_SCHEDULE_WINDOWS";
  declare readonly details?: {
    readonly connection_ids?: readonly string[];
  };
}

/**
 * 412 `PRECONDITION_FAILED`: The resource has changed. Get it again, apply your change to the new version, and
 * send its new `ETag`.
 */
export class PreconditionFailedError extends PosternError {
  static override readonly brand: string = "PreconditionFailedError";
  declare readonly code: "PRECONDITION_FAILED";
  declare readonly details?: {
    readonly etag?: string;
  };
}

/** 422 `VALIDATION_FAILED`: The request is not valid. Correct each of the problems in `errors`. */
export class ValidationError extends PosternError {
  static override readonly brand: string = "ValidationError";
  declare readonly code: "VALIDATION_FAILED";
}

/**
 * 422 `IDEMPOTENCY_KEY_REUSED`: The idempotency key belongs to another request. Use a new key for a new request,
 * and the same body for the same key.
 */
export class IdempotencyKeyReusedError extends PosternError {
  static override readonly brand: string = "IdempotencyKeyReusedError";
  declare readonly code: "IDEMPOTENCY_KEY_REUSED";
}

/** 422 `SCHEDULED_IN_PAST`: The time is in the past. Choose a time in the future, and check its offset. */
export class ScheduledInPastError extends PosternError {
  static override readonly brand: string = "ScheduledInPastError";
  declare readonly code: "SCHEDULED_IN_PAST";
  declare readonly details?: {
    readonly scheduled_at?: string;
    readonly now?: string;
  };
}

/** 422 `MEDIA_REQUIRED`: The network requires media. Attach an image or a video that the network accepts. */
export class MediaRequiredError extends PosternError {
  static override readonly brand: string = "MediaRequiredError";
  declare readonly code: "MEDIA_REQUIRED";
}

/** 422 `URL_BLOCKED`: The server does not call this URL. Use a public https URL. */
export class UrlBlockedError extends PosternError {
  static override readonly brand: string = "UrlBlockedError";
  declare readonly code: "URL_BLOCKED";
}

/** 422 `MEDIA_FETCH_FAILED`: The media could not be fetched. Check that the URL is public, or upload the file. */
export class MediaFetchFailedError extends PosternError {
  static override readonly brand: string = "MediaFetchFailedError";
  declare readonly code: "MEDIA_FETCH_FAILED";
}

/** 422 `FEED_UNREADABLE`: The feed cannot be read. Use the URL of a public RSS, Atom or JSON feed. */
export class FeedUnreadableError extends PosternError {
  static override readonly brand: string = "FeedUnreadableError";
  declare readonly code: "FEED_UNREADABLE";
}

/**
 * 429 `RATE_LIMIT_EXCEEDED`: The key has reached its rate limit. Wait as long as `Retry-After` says; the
 * `RateLimit` header shows in advance how much is left.
 */
export class RateLimitError extends PosternError {
  static override readonly brand: string = "RateLimitError";
  declare readonly code: "RATE_LIMIT_EXCEEDED";
}

/**
 * 429 `AUTH_THROTTLED`: Too many attempts with wrong credentials. Wait as long as `Retry-After` says, and check
 * the credential.
 */
export class AuthThrottledError extends PosternError {
  static override readonly brand: string = "AuthThrottledError";
  declare readonly code: "AUTH_THROTTLED";
}

/**
 * 502 `UPSTREAM_NETWORK`: A social network, or another required service, did not respond. Send the same request
 * again later, with the same idempotency key.
 */
export class UpstreamNetworkError extends PosternError {
  static override readonly brand: string = "UpstreamNetworkError";
  declare readonly code: "UPSTREAM_NETWORK";
}

/**
 * 503 `MAINTENANCE`: The service is temporarily unavailable. Wait as long as `Retry-After` says, then send the
 * same request again.
 */
export class MaintenanceError extends PosternError {
  static override readonly brand: string = "MaintenanceError";
  declare readonly code: "MAINTENANCE";
}
