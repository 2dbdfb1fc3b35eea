/** What must hold of a post before its targets are handed to their networks by hand. */

import { refuseTwin } from "../../changes/posts/post-contents.ts";
import { requireRoom } from "../../changes/posts/post-room.ts";
import { findApprovalRules, findPostFacts } from "../../changes/posts/post-surroundings.ts";
import { requireFetched } from "../../changes/posts/require-fetched.ts";
import { requireApproved } from "../../domain/posts/post-approval.ts";
import { checkPost, refuseUnpublishable } from "../../domain/posts/post-check.ts";
import { requireMove } from "../../domain/posts/post-editing.ts";
import type { StoredPost } from "../../domain/posts/post-record.ts";
import { canPublish, isOnTheWay } from "../../domain/posts/post-status.ts";
import { refuseFaults } from "../../domain/wire/problem.ts";
import type { OperationContext } from "../operation.ts";

type Publishing = Pick<OperationContext<"publishPost">, "tables" | "server" | "now">;

/**
 * @param targetIds The targets that are to go out; undefined: all that are not live.
 * @throws Problem `CONFLICT`, `VALIDATION_FAILED`, `APPROVAL_REQUIRED`, `CONNECTION_EXPIRED`, `QUOTA_EXCEEDED`,
 * `MEDIA_REQUIRED`, `DUPLICATE_CONTENT`.
 */
export async function requirePublishable(
  post: StoredPost,
  targetIds: readonly string[] | undefined,
  { tables, server, now }: Publishing,
): Promise<void> {
  requireMove(post, "publishing");
  requireTargets(post, targetIds);
  const targets = post.targets.filter(
    (target) => canPublish(target) && (targetIds?.includes(target.id) ?? true),
  );
  requireApproved(post, await findApprovalRules(post.workspace_id, tables));
  await requireRoom(targets, tables, now);
  const results = checkPost(post, await findPostFacts(post, tables));
  refuseUnpublishable(
    results.filter((_, index) => targets.some(({ id }) => id === post.targets[index]?.id)),
  );
  await requireFetched(post, tables);
  // A post that was on its way has passed the guard.
  if (!isOnTheWay(post.status)) await refuseTwin({ ...post, targets }, { tables, server, now });
}

/** @throws Problem `VALIDATION_FAILED` */
function requireTargets(post: StoredPost, targetIds: readonly string[] | undefined): void {
  const faults = (targetIds ?? []).flatMap((id, index) => {
    const target = post.targets.find((one) => one.id === id);
    const pointer = `/target_ids/${index}`;
    if (target === undefined) {
      return [{ pointer, code: "NOT_FOUND", message: "The post has no such target." }];
    }
    if (canPublish(target)) return [];
    const message =
      target.status === "published"
        ? "This target is live already."
        : "The network has this target already.";
    return [{ pointer, code: "NOT_ALLOWED", message }];
  });
  if (post.targets.length === 0) {
    faults.push({
      pointer: "",
      code: "REQUIRED",
      message: "The post has no target to publish to.",
    });
  }
  refuseFaults(faults);
}
