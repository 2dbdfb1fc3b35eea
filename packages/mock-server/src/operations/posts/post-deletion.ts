/** Posts deleted here, on their networks, or both. */

import { emitPost, emitPostStep } from "../../changes/posts/emit-post.ts";
import { forgetContents } from "../../changes/posts/post-contents.ts";
import { leaveQueue, replanQueue } from "../../changes/posts/post-queue.ts";
import { forgetTime } from "../../changes/posts/publishing.ts";
import { callerActor } from "../../domain/access/caller.ts";
import { requireWithdrawable, withdrawPost } from "../../domain/posts/post-withdrawal.ts";
import { noContent } from "../../domain/wire/outcome.ts";
import type { Run } from "../operation.ts";
import { requireRow } from "../require-row.ts";

export const deletePost: Run<"deletePost"> = async ({ path, query }, context) => {
  const { tables, workspaceId, server, now, caller } = context;
  const before = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  if (query.mode !== "app") requireWithdrawable(before);
  if (query.mode === "network") {
    const after = withdrawPost(before, { ids: server.ids, now });
    if (after === before) return noContent();
    await tables.put("posts", after);
    const step = { before, after, action: "withdrawn", actor: callerActor(caller) } as const;
    await emitPostStep(step, context);
    return noContent();
  }
  await forgetTime(before, tables);
  await leaveQueue(before, tables);
  for (const target of before.targets) await tables.remove("jobs", `job_${target.id}`);
  await tables.remove("posts", before.id);
  await forgetContents(before, tables);
  await replanQueue(workspaceId, { tables, now });
  const entries = await tables.list("post_history", { where: { post_id: before.id } });
  for (const { id } of entries) await tables.remove("post_history", id);
  await emitPost("post.deleted", before, context);
  return noContent();
};
