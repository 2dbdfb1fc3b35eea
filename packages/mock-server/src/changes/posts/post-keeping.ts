/** Keeps a post as a request leaves it: checked against its networks, guarded against duplicates, and set in motion. */
import { contentHashInput, refuseDuplicate } from "../../domain/posts/duplicate-content.ts";
import type { PostDraft } from "../../domain/posts/post.ts";
import { checkPost, refuseUnpublishable } from "../../domain/posts/post-check.ts";
import type { PostStep } from "../../domain/posts/post-history.ts";
import type { StoredPost } from "../../domain/posts/post-record.ts";
import { placeInSeries } from "../../domain/posts/post-recurrence.ts";
import { isOnTheWay } from "../../domain/posts/post-status.ts";
import { refuseFaults } from "../../domain/wire/problem.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import { emitPostStep } from "./emit-post.ts";
import { keepLabels } from "./post-labels.ts";
import { keepInQueue, leaveQueue, replanQueue } from "./post-queue.ts";
import { requireRoom } from "./post-room.ts";
import { withSlot } from "./post-slots.ts";
import { findPostFacts } from "./post-surroundings.ts";
import { awaitTime, beginPublishing, forgetTime } from "./publishing.ts";

export interface Keeping {
  readonly tables: TableWriter;
  readonly server: ServerContext;
  readonly now: number;
}

/** What the post was, and what was done to it. */
export type Doing = Omit<PostStep, "after">;

/**
 * @throws Problem `VALIDATION_FAILED`, `MEDIA_REQUIRED`, `DUPLICATE_CONTENT`, `URL_BLOCKED`, `CONNECTION_EXPIRED`,
 * `QUOTA_EXCEEDED`, `SLOT_TAKEN`, `NO_SCHEDULE_WINDOWS`.
 */
export async function keepPost(
  { post }: PostDraft,
  doing: Doing,
  { tables, server, now }: Keeping,
): Promise<StoredPost> {
  const checked = await checkedPost(post, { tables, server, now });
  const content_hash = await server.hash.sha256(contentHashInput(post));
  if (isOnTheWay(post.status) && !post.allows_duplicate) {
    const candidates = await tables.list("posts", { where: { content_hash } });
    refuseDuplicate(post, candidates, now);
  }
  const timed = await withSlot(checked, doing.before, { tables, now });
  const kept: StoredPost = {
    ...timed,
    content_hash,
    series: placeInSeries(timed, doing.before),
  };
  await forgetTime(kept, tables);
  if (kept.status !== "queued") await leaveQueue(doing.before, tables);
  await keepLabels(kept, { tables, server, now });
  const after = await setInMotion(kept, { tables, server, now });
  if (after.status !== "queued") await replanQueue(after.workspace_id, { tables, now });
  await emitPostStep({ ...doing, after }, { tables, server });
  return after;
}

async function setInMotion(
  post: StoredPost,
  { tables, server, now }: Keeping,
): Promise<StoredPost> {
  if (post.status === "publishing") {
    return beginPublishing(post, { tables, server }, { isTimed: true });
  }
  if (post.status === "queued") return keepInQueue(post, { tables, server, now });
  await tables.put("posts", post);
  if (post.status === "scheduled") await awaitTime(post, tables);
  return post;
}

/** The post with what its networks have against it as warnings: what stops it from going out may stand while it stays. */
async function checkedPost(
  post: PostDraft["post"],
  { tables, server, now }: Keeping,
): Promise<PostDraft["post"]> {
  await requireBrand(post, tables);
  if (post.callback_url !== null) server.outbound.requireAllowed(post.callback_url);
  const results = checkPost(post, await findPostFacts(post, tables));
  if (isOnTheWay(post.status) || post.status === "pending_approval") refuseUnpublishable(results);
  if (post.status === "publishing") await requireRoom(post.targets, tables, now);
  const targets = post.targets.map((target, index) => ({
    ...target,
    warnings: [...(results[index]?.errors ?? []), ...(results[index]?.warnings ?? [])],
  }));
  return { ...post, targets };
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
