/**
 * The typed client of Postern.
 *
 * @packageDocumentation
 */

export { type Api, ApiPromise, type Call, type CallOptions } from "./api.ts";
export type { AnyMeta, ApiResponse } from "./api-promise.ts";
export { type Client, createClient } from "./client.ts";
export type { AppInfo } from "./environment.ts";
// biome-ignore lint/performance/noReExportAll: the spec says which there are.
export * from "./errors/generated/problems.ts";
export {
  AbortError,
  type ClientErrorCode,
  ConnectionError,
  type Fault,
  type PagePlace,
  PosternError,
  type PosternErrorCode,
  SourceError,
  TimeoutError,
  UnexpectedResponseError,
  UsageError,
  WebhookError,
  type WebhookFault,
} from "./errors.ts";
export {
  type ForEachWorkspaceOptions,
  forEachWorkspace,
  type WorkspaceResult,
} from "./for-each-workspace.ts";
export type * from "./generated/schemas.ts";
export type { GivenHeaders } from "./headers.ts";
export type { ClientOptions, DerivedOptions } from "./options.ts";
export { type Page, PagePromise } from "./page.ts";
export type { WaitOptions } from "./poll.ts";
export type { RawRequestOptions } from "./raw-request.ts";
export { type Result, ResultPromise } from "./result-promise.ts";
export type { ApiKeySource } from "./transport/authenticate.ts";
export type { Clock } from "./transport/clock.ts";
export type {
  Attempt,
  AttemptAnswer,
  AttemptFailure,
  Hooks,
  RetryPlan,
} from "./transport/hooks.ts";
export type { LogFacts, Logger, LogLevel } from "./transport/logger.ts";
export type { Random } from "./transport/random.ts";
export type { Quota, QuotaWatcher, Refusal, Settlement } from "./transport/rate-limits/quota.ts";
export type { RateLimit, RateLimitWindow } from "./transport/rate-limits/rate-limit.ts";
export type { UploadOptions, UploadProgress, UploadSource } from "./uploads/upload-options.ts";
