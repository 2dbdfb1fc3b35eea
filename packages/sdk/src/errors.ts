/** Every error that the client throws. */
export {
  AbortError,
  ConnectionError,
  SourceError,
  TimeoutError,
  UnexpectedResponseError,
  UsageError,
  WebhookError,
  type WebhookFault,
} from "./errors/client-errors.ts";
export {
  type ClientErrorCode,
  type ErrorFacts,
  type Fault,
  PosternError,
  type PosternErrorCode,
} from "./errors/postern-error.ts";
export {
  ApiKeyExpiredError,
  AuthThrottledError,
  ConflictError,
  DuplicateContentError,
  IdempotencyInFlightError,
  IdempotencyKeyReusedError,
  InsufficientScopeError,
  InvalidApiKeyError,
  InvalidCredentialsError,
  NotFoundError,
  PayloadTooLargeError,
  PlanLimitError,
  PostNotEditableError,
  PreconditionFailedError,
  problem,
  RateLimitError,
  RoleRequiredError,
  SecretAlreadyShownError,
  SessionExpiredError,
  UnauthorizedError,
  ValidationError,
  WorkspaceMismatchError,
} from "./errors/problems.ts";
export { redact } from "./errors/redact.ts";
