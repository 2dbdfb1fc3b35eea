/** Fetches what of the workspace a request for a post names: its connections and media. */
import type { MediaFacts } from "@postern/spec/networks";
import type { StoredPost } from "../domain/post.ts";
import {
  type ContentRequest,
  namedConnections,
  namedMedia,
  type PostSurroundings,
} from "../domain/post-content.ts";
import type { TableReader } from "../ports.ts";
import type { ServerContext } from "../server-context.ts";
import type { Tables } from "../tables.ts";
import type { OwnedTable } from "./require-row.ts";

interface Place {
  readonly tables: TableReader;
  readonly workspaceId: string;
  readonly server: ServerContext;
  readonly now: number;
}

export async function findSurroundings(
  request: ContentRequest,
  { tables, workspaceId, server, now }: Place,
): Promise<PostSurroundings> {
  const own = <Name extends OwnedTable>(table: Name, ids: readonly string[]) =>
    findOwn(table, ids, { tables, workspaceId });
  return {
    connections: await own("connections", namedConnections(request)),
    media: await own("media", namedMedia(request)),
    ids: server.ids,
    now,
  };
}

/** The facts of all media that a post shows, of its own or of a target's. */
export async function findMediaFacts(
  post: Pick<StoredPost, "media" | "targets" | "workspace_id">,
  tables: TableReader,
): Promise<ReadonlyMap<string, MediaFacts>> {
  const shown = [...post.media, ...post.targets.flatMap(({ media }) => media ?? [])];
  const ids = shown.map(({ media_id }) => media_id);
  return findOwn("media", ids, { tables, workspaceId: post.workspace_id });
}

async function findOwn<Name extends OwnedTable>(
  table: Name,
  ids: readonly string[],
  { tables, workspaceId }: Pick<Place, "tables" | "workspaceId">,
): Promise<Map<string, Tables[Name]>> {
  const rows = new Map<string, Tables[Name]>();
  for (const id of new Set(ids)) {
    const row = await tables.get(table, id);
    if (row?.workspace_id === workspaceId) rows.set(id, row);
  }
  return rows;
}
