/** Posts published by hand, and tried again. */

import { emitPostStep } from "../../changes/posts/emit-post.ts";
import { replanQueue } from "../../changes/posts/post-queue.ts";
import { beginPublishing, forgetTime } from "../../changes/posts/publishing.ts";
import { callerActor } from "../../domain/access/caller.ts";
import { presentPost, type StoredPost } from "../../domain/posts/post-record.ts";
import { retryableTargets } from "../../domain/posts/post-retry.ts";
import { etagOf } from "../../domain/wire/etag.ts";
import { accepted } from "../../domain/wire/outcome.ts";
import type { OperationContext, Run } from "../operation.ts";
import { requireRow } from "../require-row.ts";
import { requirePublishable } from "./require-publishable.ts";

export const publishPost: Run<"publishPost"> = async ({ path, body }, context) => {
  const { tables, workspaceId, server, now } = context;
  const post = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  await requirePublishable(post, body?.target_ids, context);
  const callback_url = body?.callback_url ?? post.callback_url;
  if (callback_url !== null) server.outbound.requireAllowed(callback_url);
  await forgetTime(post, tables);
  const choice = { action: "publishing", targetIds: body?.target_ids } as const;
  const begun = await begin({ ...post, callback_url }, choice, context);
  await replanQueue(workspaceId, { tables, now });
  return begun;
};

export const retryPost: Run<"retryPost"> = async ({ path, body }, context) => {
  const { tables, workspaceId } = context;
  const post = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  const targetIds = retryableTargets(post, body?.target_ids);
  await requirePublishable(post, targetIds, context);
  return begin(post, { action: "retried", targetIds }, context);
};

type Publishing = Pick<OperationContext<"publishPost">, "tables" | "server" | "caller">;

async function begin(
  before: StoredPost,
  {
    action,
    targetIds,
  }: { action: "publishing" | "retried"; targetIds: readonly string[] | undefined },
  { tables, server, caller }: Publishing,
) {
  const after = await beginPublishing(before, { tables, server }, { targetIds });
  await emitPostStep({ before, after, action, actor: callerActor(caller) }, { tables, server });
  return accepted(presentPost(after), { etag: etagOf(after) });
}
