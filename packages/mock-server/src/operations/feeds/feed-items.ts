/** What was found in feeds, and what became of it. */
import { presentFeedItem } from "../../domain/feeds/feed.ts";
import { listPage } from "../list-page.ts";
import type { Run } from "../operation.ts";
import { requireRow } from "../require-row.ts";

export const listFeedItems: Run<"listFeedItems"> = async (
  { path, query },
  { workspaceId, tables },
) => {
  const { id } = await requireRow(tables, "feeds", { id: path.feed_id, workspaceId });
  const { status } = query;
  const where = { feed_id: id, ...(status && { status }) };
  return listPage(tables, { table: "feed_items", query, where }, presentFeedItem);
};

export const listAllFeedItems: Run<"listAllFeedItems"> = ({ query }, { workspaceId, tables }) => {
  const { status, feed_id } = query;
  const where = {
    workspace_id: workspaceId,
    ...(status && { status }),
    ...(feed_id && { feed_id }),
  };
  return listPage(tables, { table: "feed_items", query, where }, presentFeedItem);
};
