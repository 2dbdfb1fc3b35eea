/** Makes a draft of a post that was on its way. */
import type { ServerSchemas } from "@postern/spec";
import { emitPostStep } from "../../changes/posts/emit-post.ts";
import type { Keeping } from "../../changes/posts/post-keeping.ts";
import { leaveQueue, replanQueue } from "../../changes/posts/post-queue.ts";
import { forgetTime } from "../../changes/posts/publishing.ts";
import { unschedulePost } from "../../domain/posts/post-timing.ts";
import type { PostRow } from "../../tables.ts";

/**
 * The post as it is kept then; a draft stays as it is.
 * @throws Problem `POST_NOT_EDITABLE`
 */
export async function takeTimeBack(
  before: PostRow,
  actor: ServerSchemas["Actor"],
  { tables, server, now }: Keeping,
): Promise<PostRow> {
  const after = unschedulePost(before, now);
  if (after === before) return before;
  await forgetTime(after, tables);
  await leaveQueue(before, tables);
  await tables.put("posts", after);
  await replanQueue(after.workspace_id, { tables, now });
  await emitPostStep({ before, after, action: "unscheduled", actor }, { tables, server });
  return after;
}
