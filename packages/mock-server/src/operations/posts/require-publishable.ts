/** What must hold of a post before it is published by hand. */

import { requireRoom } from "../../changes/posts/post-room.ts";
import { findApprovalRules, findPostFacts } from "../../changes/posts/post-surroundings.ts";
import { refuseDuplicate } from "../../domain/posts/duplicate-content.ts";
import { requireApproved } from "../../domain/posts/post-approval.ts";
import { checkPost, refuseUnpublishable } from "../../domain/posts/post-check.ts";
import { requireMove } from "../../domain/posts/post-editing.ts";
import type { StoredPost } from "../../domain/posts/post-record.ts";
import { isOnTheWay } from "../../domain/posts/post-status.ts";
import { refuseFaults } from "../../domain/wire/problem.ts";
import type { OperationContext } from "../operation.ts";

type Publishing = Pick<OperationContext<"publishPost">, "tables" | "now">;

/** @throws Problem `CONFLICT`, `VALIDATION_FAILED`, `APPROVAL_REQUIRED`, `CONNECTION_EXPIRED`, `QUOTA_EXCEEDED`, `MEDIA_REQUIRED`, `DUPLICATE_CONTENT`. */
export async function requirePublishable(
  post: StoredPost,
  targetIds: readonly string[] | undefined,
  publishing: Publishing,
): Promise<void> {
  requireMove(post, "publishing");
  requireTargets(post, targetIds);
  const isChosen = ({ id, status }: StoredPost["targets"][number]) =>
    status !== "published" && (targetIds?.includes(id) ?? true);
  const chosen = { ...post, targets: post.targets.filter(isChosen) };
  requireApproved(post, await findApprovalRules(post.workspace_id, publishing.tables));
  await requireRoom(chosen.targets, publishing.tables, publishing.now);
  refuseUnpublishable(checkPost(post, await findPostFacts(post, publishing.tables)));
  await refuseTwin(chosen, publishing);
}

/** @throws Problem `VALIDATION_FAILED` */
function requireTargets(post: StoredPost, targetIds: readonly string[] | undefined): void {
  const faults = (targetIds ?? []).flatMap((id, index) => {
    const target = post.targets.find((one) => one.id === id);
    const pointer = `/target_ids/${index}`;
    if (target === undefined) {
      return [{ pointer, code: "NOT_FOUND", message: "The post has no such target." }];
    }
    if (target.status !== "published") return [];
    return [{ pointer, code: "NOT_ALLOWED", message: "This target is live already." }];
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

/**
 * A post that was on its way has passed the guard, or its maker has waived it.
 * @throws Problem `DUPLICATE_CONTENT`
 */
async function refuseTwin(post: StoredPost, { tables, now }: Publishing): Promise<void> {
  if (isOnTheWay(post.status)) return;
  const candidates = await tables.list("posts", { where: { content_hash: post.content_hash } });
  refuseDuplicate(post, candidates, now);
}
