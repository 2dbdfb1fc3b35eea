/** Posts that are on their way out: what they hang on must not be taken from under them. */
import { problem } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";
import type { PostRow } from "../../tables.ts";

/** Posts that a refusal names, at most. */
const MAX_NAMED = 10;
const WAITING: readonly PostRow["status"][] = ["scheduled", "queued", "publishing"];

/** @throws Problem `CONFLICT` with the first posts in `details.post_ids`, where there are any. */
export async function refuseWithWaitingPosts(
  { tables, workspaceId }: { readonly tables: TableReader; readonly workspaceId: string },
  isMeant: (post: PostRow) => boolean,
): Promise<void> {
  const posts = await tables.list("posts", {
    where: { workspace_id: workspaceId, status: WAITING },
    filter: isMeant,
    limit: MAX_NAMED,
  });
  if (posts.length === 0) return;
  throw problem("CONFLICT", {
    message: "Scheduled posts use it. Delete, change or unschedule them first.",
    details: { post_ids: posts.map(({ id }) => id) },
  });
}
