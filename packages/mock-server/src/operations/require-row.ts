/** Finds the row that a path names, in the caller's own workspace. */
import { problem } from "../domain/wire/problem.ts";
import type { TableReader } from "../ports/store.ts";
import type { Tables } from "../tables.ts";

/** Tables whose rows belong to a workspace, and what their rows are called. */
const NOUNS = {
  batches: "job",
  brands: "brand",
  connections: "connection",
  contacts: "contact",
  feeds: "feed",
  forms: "form",
  media: "media item",
  media_imports: "job",
  media_uploads: "upload",
  posts: "post",
  queue_items: "queue item",
  shop_videos: "video",
  shop_widgets: "widget",
  trigger_links: "trigger link",
  webhooks: "webhook",
  workflows: "workflow",
} as const;

export type OwnedTable = keyof typeof NOUNS;

/** @throws Problem `NOT_FOUND`, for another tenant's row just as for none. */
export async function requireRow<Name extends OwnedTable>(
  tables: TableReader,
  table: Name,
  { id, workspaceId }: { id: string; workspaceId: string },
): Promise<Tables[Name]> {
  const row = await tables.get(table, id);
  if (row?.workspace_id === workspaceId) return row;
  throw problem("NOT_FOUND", { message: `There is no ${NOUNS[table]} ${id} in this workspace.` });
}
