/** Posts that are to go out: what they hang on must not be taken from under them. */
import { EXPECTED } from "../../domain/posts/post-status.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";
import type { PostRow } from "../../tables.ts";

/** Posts that a refusal names, at most. */
const MAX_NAMED = 10;

/** @throws Problem `CONFLICT` with the first posts in `details.post_ids`, where there are any. */
export async function refuseWithWaitingPosts(
  { tables, workspaceId }: { readonly tables: TableReader; readonly workspaceId: string },
  isMeant: (post: PostRow) => boolean,
): Promise<void> {
  const posts = await tables.list("posts", {
    where: { workspace_id: workspaceId, status: EXPECTED },
    filter: isMeant,
    limit: MAX_NAMED,
  });
  if (posts.length === 0) return;
  throw problem("CONFLICT", {
    message:
      "Posts that are scheduled or wait for approval need it: delete, change or unschedule them before.",
    details: { post_ids: posts.map(({ id }) => id) },
  });
}
