/** Where posts and their targets can go from where they are. */
import type { ServerSchemas } from "@postern/spec";

export type PostStatus = ServerSchemas["PostStatus"];
export type TargetStatus = ServerSchemas["PostTargetStatus"];

/** Allowed moves of a post; any other is a conflict. */
export const POST_MOVES = {
  draft: ["pending_approval", "scheduled", "queued", "publishing"],
  pending_approval: ["draft", "rejected", "scheduled", "queued", "publishing"],
  rejected: ["draft", "pending_approval"],
  scheduled: ["draft", "pending_approval", "scheduled", "queued", "publishing"],
  queued: ["draft", "pending_approval", "scheduled", "queued", "publishing"],
  publishing: ["published", "partial", "failed"],
  // What is taken off its networks becomes a draft again.
  published: ["draft"],
  partial: ["draft", "publishing"],
  failed: ["draft", "pending_approval", "scheduled", "queued", "publishing"],
} as const satisfies Record<PostStatus, readonly PostStatus[]>;

/** Allowed moves of a target. */
export const TARGET_MOVES = {
  pending: ["publishing", "skipped"],
  publishing: ["published", "failed", "awaiting_user_action"],
  published: [],
  failed: ["pending", "publishing", "skipped"],
  awaiting_user_action: ["published", "failed"],
  skipped: ["pending", "publishing"],
} as const satisfies Record<TargetStatus, readonly TargetStatus[]>;

export function canMovePost(from: PostStatus, to: PostStatus): boolean {
  const moves: readonly PostStatus[] = POST_MOVES[from];
  return moves.includes(to);
}

export function canMoveTarget(from: TargetStatus, to: TargetStatus): boolean {
  const moves: readonly TargetStatus[] = TARGET_MOVES[from];
  return moves.includes(to);
}

/** Whether a network can be given a target: what it has taken is not given to it again. */
export const canPublish = ({ status }: { readonly status: TargetStatus }): boolean =>
  canMoveTarget(status, "publishing");

/** Statuses of posts that will go out, or are just going out. */
export const ON_THE_WAY: readonly PostStatus[] = ["scheduled", "queued", "publishing"];

/** Statuses of posts that will go out once all is well: what they hang on has to stay. */
export const EXPECTED: readonly PostStatus[] = ["pending_approval", ...ON_THE_WAY];

export const isOnTheWay = (status: PostStatus): boolean => ON_THE_WAY.includes(status);

/** A post whose content has gone out, or is just going out, stays as it is. */
export function isEditable(status: PostStatus): boolean {
  return status !== "publishing" && status !== "published" && status !== "partial";
}

/** What a target's status says about its part of the publishing. */
const OUTCOMES = {
  pending: "open",
  publishing: "open",
  published: "live",
  // The network has taken it; what is left is a tap in its own app, which may never come.
  awaiting_user_action: "live",
  failed: "dead",
  skipped: "dead",
} as const satisfies Record<TargetStatus, string>;

/**
 * The status of a post that follows from its targets once publishing has begun: `publishing` while
 * one of them is open, `partial` exactly when some are live and others are not.
 */
export function settlePost(
  targets: readonly { readonly status: TargetStatus }[],
): "publishing" | "published" | "partial" | "failed" {
  const outcomes = new Set(targets.map(({ status }) => OUTCOMES[status]));
  if (outcomes.has("open")) return "publishing";
  if (!outcomes.has("live")) return "failed";
  return outcomes.has("dead") ? "partial" : "published";
}
