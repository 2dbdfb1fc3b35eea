/** What happened to a post. */
import { listPage } from "../list-page.ts";
import type { Run } from "../operation.ts";
import { requireRow } from "../require-row.ts";

export const listPostHistory: Run<"listPostHistory"> = async ({ path, query }, context) => {
  const { tables, workspaceId } = context;
  const post = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  const listing = { table: "post_history", query, where: { post_id: post.id } } as const;
  return listPage(tables, listing, ({ created_at: at, actor, action, from, to, note }) => ({
    at,
    actor,
    action,
    from,
    to,
    note,
  }));
};
