/** Makes the next post of a series when one has come to its end: in the same transaction, and once for each. */

import { emitPostStep } from "../../changes/posts/emit-post.ts";
import { keepContents } from "../../changes/posts/post-contents.ts";
import { replanQueue } from "../../changes/posts/post-queue.ts";
import { awaitTime } from "../../changes/posts/publishing.ts";
import { repeatPost } from "../../domain/posts/post-recurrence.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { PostRow } from "../../tables.ts";

/** @returns the next post; undefined where there is none, or it has been made when the post ended before. */
export async function makeNextPost(
  post: PostRow,
  { tables, server }: { readonly tables: TableWriter; readonly server: ServerContext },
): Promise<PostRow | undefined> {
  if (post.series === null || post.series.next_post_id !== null) return undefined;
  const now = server.clock.now();
  const next = repeatPost(post, server.ids, now);
  if (next === undefined) return undefined;
  await tables.put("posts", next);
  await keepContents(next, undefined, { tables, server });
  await awaitTime(next, tables);
  await replanQueue(next.workspace_id, { tables, now });
  const note = `Repeats ${post.id}.`;
  const step = { before: undefined, after: next, action: "created", actor: null, note } as const;
  await emitPostStep(step, { tables, server });
  return next;
}
