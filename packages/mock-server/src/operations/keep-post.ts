/** Keeps a post as a request leaves it: checked against its networks, guarded against duplicates, and set in motion. */
import { contentHashInput, refuseDuplicate } from "../domain/duplicate-content.ts";
import type { PostDraft, StoredPost } from "../domain/post.ts";
import { checkPost, refuseUnpublishable } from "../domain/post-check.ts";
import { isOnTheWay } from "../domain/post-status.ts";
import { refuseFaults } from "../domain/problem.ts";
import type { TableWriter } from "../ports.ts";
import { awaitTime, beginPublishing, forgetTime } from "../publishing.ts";
import type { ServerContext } from "../server-context.ts";
import { findMediaFacts } from "./post-surroundings.ts";

interface Keeping {
  readonly tables: TableWriter;
  readonly server: ServerContext;
  readonly now: number;
}

/**
 * @param isDuplicateAllowed whether the caller takes it upon itself that the same content goes out twice.
 * @throws Problem `VALIDATION_FAILED`, `MEDIA_REQUIRED`, `DUPLICATE_CONTENT`, `URL_BLOCKED`.
 */
export async function keepPost(
  { post }: PostDraft,
  isDuplicateAllowed: boolean,
  { tables, server, now }: Keeping,
): Promise<StoredPost> {
  await requireBrand(post, tables);
  if (post.callback_url !== null) server.outbound.requireAllowed(post.callback_url);
  const results = checkPost(post, await findMediaFacts(post, tables));
  if (isOnTheWay(post.status)) refuseUnpublishable(results);
  const content_hash = await server.hash.sha256(contentHashInput(post));
  if (isOnTheWay(post.status) && !isDuplicateAllowed) {
    const candidates = await tables.list("posts", { where: { content_hash } });
    refuseDuplicate(post, candidates, now);
  }
  // What stops a post from going out is a warning while it stays.
  const targets = post.targets.map((target, index) => ({
    ...target,
    warnings: [...(results[index]?.errors ?? []), ...(results[index]?.warnings ?? [])],
  }));
  const kept: StoredPost = { ...post, targets, content_hash };
  await forgetTime(kept, tables);
  if (kept.status === "publishing") return beginPublishing(kept, { tables, server });
  await tables.put("posts", kept);
  if (kept.status === "scheduled") await awaitTime(kept, tables);
  return kept;
}

/** @throws Problem `VALIDATION_FAILED` for a brand that the workspace does not have. */
async function requireBrand(
  { brand_id, workspace_id }: PostDraft["post"],
  tables: TableWriter,
): Promise<void> {
  if (brand_id === null) return;
  const brand = await tables.get("brands", brand_id);
  if (brand?.workspace_id === workspace_id) return;
  const message = "The workspace has no such brand.";
  refuseFaults([{ pointer: "/brand_id", code: "NOT_FOUND", message }]);
}
