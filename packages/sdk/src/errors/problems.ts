/** A class for each code of the catalogue that callers branch on. The other codes come as a plain `PosternError`. */
import type { ErrorCode } from "@postern/spec";
import { type ErrorFacts, PosternError } from "./postern-error.ts";

/** 401 `UNAUTHORIZED`: no key was sent, or none that has the shape of one. */
export class UnauthorizedError extends PosternError {
  static override readonly brand: string = "UnauthorizedError";
  declare readonly code: "UNAUTHORIZED";
}

/** 401 or 403 `INVALID_API_KEY`: the key does not exist, or was revoked or replaced. */
export class InvalidApiKeyError extends PosternError {
  static override readonly brand: string = "InvalidApiKeyError";
  declare readonly code: "INVALID_API_KEY";
}

/** 401 `API_KEY_EXPIRED`: the key's own expiry has passed. */
export class ApiKeyExpiredError extends PosternError {
  static override readonly brand: string = "ApiKeyExpiredError";
  declare readonly code: "API_KEY_EXPIRED";
}

/** 401 `SESSION_EXPIRED`: log in again. */
export class SessionExpiredError extends PosternError {
  static override readonly brand: string = "SessionExpiredError";
  declare readonly code: "SESSION_EXPIRED";
}

/** 401 `INVALID_CREDENTIALS`: the e-mail or the password is wrong. */
export class InvalidCredentialsError extends PosternError {
  static override readonly brand: string = "InvalidCredentialsError";
  declare readonly code: "INVALID_CREDENTIALS";
}

/** 403 `PLAN_LIMIT`: the company's plan does not include this. */
export class PlanLimitError extends PosternError {
  static override readonly brand: string = "PlanLimitError";
  declare readonly code: "PLAN_LIMIT";
  declare readonly details?: { readonly upgrade_url?: string };
}

/** 403 `INSUFFICIENT_SCOPE`: the key lacks a scope that the operation needs. */
export class InsufficientScopeError extends PosternError {
  static override readonly brand: string = "InsufficientScopeError";
  declare readonly code: "INSUFFICIENT_SCOPE";
  declare readonly details?: {
    readonly required?: readonly string[];
    readonly granted?: readonly string[];
  };
}

/** 403 `ROLE_REQUIRED`: the member's role does not allow this. */
export class RoleRequiredError extends PosternError {
  static override readonly brand: string = "RoleRequiredError";
  declare readonly code: "ROLE_REQUIRED";
  declare readonly details?: { readonly required_roles?: readonly string[] };
}

/** 403 `WORKSPACE_MISMATCH`: the key does not reach this workspace. */
export class WorkspaceMismatchError extends PosternError {
  static override readonly brand: string = "WorkspaceMismatchError";
  declare readonly code: "WORKSPACE_MISMATCH";
}

/** 404 `NOT_FOUND`: no such thing in this workspace. */
export class NotFoundError extends PosternError {
  static override readonly brand: string = "NotFoundError";
  declare readonly code: "NOT_FOUND";
}

/** 409 `CONFLICT`: the state of the thing does not allow this now. */
export class ConflictError extends PosternError {
  static override readonly brand: string = "ConflictError";
  declare readonly code: "CONFLICT";
}

/** 409 `DUPLICATE_CONTENT`: the same content went to the same connection within a day. */
export class DuplicateContentError extends PosternError {
  static override readonly brand: string = "DuplicateContentError";
  declare readonly code: "DUPLICATE_CONTENT";
  declare readonly details?: { readonly existing_post_id?: string };
}

/** 409 `IDEMPOTENCY_IN_FLIGHT`: the first request under this key is still running. */
export class IdempotencyInFlightError extends PosternError {
  static override readonly brand: string = "IdempotencyInFlightError";
  declare readonly code: "IDEMPOTENCY_IN_FLIGHT";
}

/** 409 `SECRET_ALREADY_SHOWN`: the first answer under this key carried a secret, which is shown once. */
export class SecretAlreadyShownError extends PosternError {
  static override readonly brand: string = "SecretAlreadyShownError";
  declare readonly code: "SECRET_ALREADY_SHOWN";
  declare readonly details?: { readonly id?: string };
}

/** 409 `POST_NOT_EDITABLE`: the post is past the point where it can change. */
export class PostNotEditableError extends PosternError {
  static override readonly brand: string = "PostNotEditableError";
  declare readonly code: "POST_NOT_EDITABLE";
}

/** 412 `PRECONDITION_FAILED`: somebody changed the thing since its `ETag` was read. */
export class PreconditionFailedError extends PosternError {
  static override readonly brand: string = "PreconditionFailedError";
  declare readonly code: "PRECONDITION_FAILED";
}

/** 413 `PAYLOAD_TOO_LARGE`: the file or the body is larger than the server takes. */
export class PayloadTooLargeError extends PosternError {
  static override readonly brand: string = "PayloadTooLargeError";
  declare readonly code: "PAYLOAD_TOO_LARGE";
}

/** 422 `VALIDATION_FAILED`: `errors` has an entry for each fault. */
export class ValidationError extends PosternError {
  static override readonly brand: string = "ValidationError";
  declare readonly code: "VALIDATION_FAILED";
}

/** 422 `IDEMPOTENCY_KEY_REUSED`: the key was first used with another body. */
export class IdempotencyKeyReusedError extends PosternError {
  static override readonly brand: string = "IdempotencyKeyReusedError";
  declare readonly code: "IDEMPOTENCY_KEY_REUSED";
}

/** 429 `RATE_LIMIT_EXCEEDED`: a window of the key has no room. `retryAt` says when it has; without `status`, nothing was sent. */
export class RateLimitError extends PosternError {
  static override readonly brand: string = "RateLimitError";
  declare readonly code: "RATE_LIMIT_EXCEEDED";
}

/** 429 `AUTH_THROTTLED`: too many failed keys or log-ins from this address. */
export class AuthThrottledError extends PosternError {
  static override readonly brand: string = "AuthThrottledError";
  declare readonly code: "AUTH_THROTTLED";
}

const classes: Readonly<Record<string, typeof PosternError>> = {
  UNAUTHORIZED: UnauthorizedError,
  INVALID_API_KEY: InvalidApiKeyError,
  API_KEY_EXPIRED: ApiKeyExpiredError,
  SESSION_EXPIRED: SessionExpiredError,
  INVALID_CREDENTIALS: InvalidCredentialsError,
  PLAN_LIMIT: PlanLimitError,
  INSUFFICIENT_SCOPE: InsufficientScopeError,
  ROLE_REQUIRED: RoleRequiredError,
  WORKSPACE_MISMATCH: WorkspaceMismatchError,
  NOT_FOUND: NotFoundError,
  CONFLICT: ConflictError,
  DUPLICATE_CONTENT: DuplicateContentError,
  IDEMPOTENCY_IN_FLIGHT: IdempotencyInFlightError,
  SECRET_ALREADY_SHOWN: SecretAlreadyShownError,
  POST_NOT_EDITABLE: PostNotEditableError,
  PRECONDITION_FAILED: PreconditionFailedError,
  PAYLOAD_TOO_LARGE: PayloadTooLargeError,
  VALIDATION_FAILED: ValidationError,
  IDEMPOTENCY_KEY_REUSED: IdempotencyKeyReusedError,
  RATE_LIMIT_EXCEEDED: RateLimitError,
  AUTH_THROTTLED: AuthThrottledError,
} satisfies Partial<Record<ErrorCode, typeof PosternError>>;

/** The error for a code of the server's, of the code's own class where it has one. */
export function problem(message: string, facts: ErrorFacts): PosternError {
  const ProblemClass = Object.hasOwn(classes, facts.code) ? classes[facts.code] : undefined;
  return new (ProblemClass ?? PosternError)(message, facts);
}
