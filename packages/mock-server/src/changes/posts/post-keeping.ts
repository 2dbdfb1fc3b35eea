/** Keeps a post as a request leaves it: checked against its networks, guarded against duplicates, and set in motion. */
import type { PostDraft } from "../../domain/posts/post.ts";
import { checkPost, refuseUnpublishable } from "../../domain/posts/post-check.ts";
import type { PostStep } from "../../domain/posts/post-history.ts";
import type { StoredPost } from "../../domain/posts/post-record.ts";
import { placeInSeries } from "../../domain/posts/post-recurrence.ts";
import { isOnTheWay } from "../../domain/posts/post-status.ts";
import type { TableReader, TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import { requireBrand } from "../require-brand.ts";
import { emitPostStep } from "./emit-post.ts";
import { keepContents, refuseTwin } from "./post-contents.ts";
import { keepLabels } from "./post-labels.ts";
import { keepInQueue, leaveQueue, replanQueue } from "./post-queue.ts";
import { requireRoom } from "./post-room.ts";
import { withSlot } from "./post-slots.ts";
import { findPostFacts } from "./post-surroundings.ts";
import { awaitTime, beginPublishing, forgetTime } from "./publishing.ts";
import { requireFetched } from "./require-fetched.ts";

export interface Keeping {
  readonly tables: TableWriter;
  readonly server: ServerContext;
  readonly now: number;
}

/** What the post was, and what was done to it. */
export type Doing = Omit<PostStep, "after">;

/**
 * Whatever refuses a new post does so before anything of it is written.
 * @throws Problem `VALIDATION_FAILED`, `MEDIA_REQUIRED`, `DUPLICATE_CONTENT`, `URL_BLOCKED`, `CONNECTION_EXPIRED`,
 * `QUOTA_EXCEEDED`, `SLOT_TAKEN`, `NO_SCHEDULE_WINDOWS`.
 */
export async function keepPost(
  { post }: PostDraft,
  doing: Doing,
  { tables, server, now }: Keeping,
): Promise<StoredPost> {
  const checked = await checkedPost(post, { tables, server, now });
  if (isOnTheWay(post.status)) await refuseTwin(post, { tables, server, now });
  const timed = await withSlot(checked, doing.before, { tables, now });
  const kept: StoredPost = { ...timed, series: placeInSeries(timed, doing.before) };
  await forgetTime(kept, tables);
  if (kept.status !== "queued") await leaveQueue(doing.before, tables);
  const after = await setInMotion(kept, { tables, server, now });
  await keepContents(after, doing.before, { tables, server });
  await keepLabels(after, { tables, server, now });
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
  post: StoredPost,
  { tables, server, now }: Keeping,
): Promise<StoredPost> {
  await requireNamed(post, { tables, server });
  const results = checkPost(post, await findPostFacts(post, tables));
  if (isOnTheWay(post.status) || post.status === "pending_approval") {
    refuseUnpublishable(results);
    await requireFetched(post, tables);
  }
  if (post.status === "publishing") await requireRoom(post.targets, tables, now);
  const targets = post.targets.map((target, index) => ({
    ...target,
    warnings: [...(results[index]?.errors ?? []), ...(results[index]?.warnings ?? [])],
  }));
  return { ...post, targets };
}

/** @throws Problem `VALIDATION_FAILED` for a brand that the workspace does not have, `URL_BLOCKED` for a callback. */
export async function requireNamed(
  { brand_id, callback_url, workspace_id: workspaceId }: StoredPost,
  { tables, server }: { readonly tables: TableReader; readonly server: ServerContext },
): Promise<void> {
  if (brand_id !== null) await requireBrand(brand_id, { tables, workspaceId });
  if (callback_url !== null) server.outbound.requireAllowed(callback_url);
}
