/** Why a network did not take a post: data on the target, never an HTTP error. */

import type { ServerSchemas } from "@postern/spec";

export type PublishError = ServerSchemas["PublishError"];
export type FailureCategory = PublishError["category"];

/** Who has to act, and whether the same content may go through on another try. */
type Nature = Pick<PublishError, "source" | "retryable">;

/** An unknown failure is not retryable: the post may be live, and a second try would double it. */
export const FAILURE_CATEGORIES = {
  auth_expired: { source: "user", retryable: false },
  user_content: { source: "user", retryable: false },
  user_abuse: { source: "user", retryable: false },
  account_issue: { source: "user", retryable: false },
  platform_rejected: { source: "platform", retryable: false },
  platform_error: { source: "platform", retryable: true },
  system_error: { source: "system", retryable: true },
  unknown: { source: "system", retryable: false },
} as const satisfies Record<FailureCategory, Nature>;

/** @param code The network's own or ours, `TOKEN_EXPIRED`. */
export function publishError(
  category: FailureCategory,
  code: string,
  message: string,
): PublishError {
  return { code, category, ...FAILURE_CATEGORIES[category], message };
}
