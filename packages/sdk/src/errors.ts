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
// biome-ignore lint/performance/noReExportAll: the spec says which there are.
export * from "./errors/generated/problems.ts";
export {
  type ClientErrorCode,
  type ErrorFacts,
  type Fault,
  type PagePlace,
  PosternError,
  type PosternErrorCode,
} from "./errors/postern-error.ts";
export { problem } from "./errors/problem.ts";
export { redact } from "./errors/redact.ts";
