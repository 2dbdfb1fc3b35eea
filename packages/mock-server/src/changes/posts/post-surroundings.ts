/** Fetches what of the workspace a request for a post names: its connections and media. */
import type { MediaFacts } from "@postern/spec/networks";
import { isReady, type ReadyMedia, type StoredMedia } from "../../domain/media/media-record.ts";
import { shownMedia } from "../../domain/media/media-use.ts";
import { type ApprovalRules, NO_RULES } from "../../domain/posts/post-approval.ts";
import type { PostFacts } from "../../domain/posts/post-check.ts";
import {
  type ContentRequest,
  namedApprovers,
  namedConnections,
  type PostSurroundings,
} from "../../domain/posts/post-content.ts";
import { namedImports, namedMedia } from "../../domain/posts/post-media.ts";
import type { StoredPost } from "../../domain/posts/post-record.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { Tables } from "../../tables.ts";

/** The tables whose rows a post names. */
type NamedTable = "connections" | "media";

interface Place {
  readonly tables: TableReader;
  readonly workspaceId: string;
  readonly server: ServerContext;
  readonly now: number;
}

/** @throws Problem `URL_BLOCKED` for media at an address that the server does not fetch from. */
export async function findSurroundings(
  request: ContentRequest,
  { tables, workspaceId, server, now }: Place,
): Promise<PostSurroundings> {
  const own = <Name extends NamedTable>(table: Name, ids: readonly string[]) =>
    findOwn(table, ids, { tables, workspaceId });
  return {
    connections: await own("connections", namedConnections(request)),
    media: await findNamedMedia(namedMedia(request), { tables, workspaceId }),
    imports: planImports(request, { server, now }),
    approvers: await findApprovers(namedApprovers(request), { tables, workspaceId }),
    approval: await findApprovalRules(workspaceId, tables),
    ids: server.ids,
    now,
  };
}

/** Nothing is written before the post is known to be one that is kept. */
function planImports(
  request: ContentRequest,
  { server, now }: Pick<Place, "server" | "now">,
): Map<string, string> {
  const urls = namedImports(request).map(({ url }) => url);
  for (const url of urls) server.outbound.requireAllowed(url);
  return new Map(urls.map((url) => [url, server.ids.next("media", now)]));
}

/** Which of the keys and members named belong to the company of the workspace. */
export async function findApprovers(
  ids: readonly string[],
  { tables, workspaceId }: Pick<Place, "tables" | "workspaceId">,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (ids.length === 0) return found;
  const company = (await tables.get("workspaces", workspaceId))?.company_id;
  for (const id of ids) {
    const table = id.startsWith("key_") ? "api_keys" : "members";
    if ((await tables.get(table, id))?.company_id === company) found.add(id);
  }
  return found;
}

/** What a workspace wants to be agreed to before it goes out. */
export async function findApprovalRules(
  workspaceId: string,
  tables: TableReader,
): Promise<ApprovalRules> {
  return (await tables.get("workspaces", workspaceId))?.approval ?? NO_RULES;
}

/** What a post is checked by: the media that it shows, and the accounts that it goes to. */
export async function findPostFacts(post: CheckedPost, tables: TableReader): Promise<PostFacts> {
  const { workspace_id: workspaceId } = post;
  const ids = post.targets.map(({ connection_id }) => connection_id);
  return {
    media: await findMediaFacts(post, tables),
    accounts: await findOwn("connections", ids, { tables, workspaceId }),
  };
}

type CheckedPost = Pick<
  StoredPost,
  "media" | "targets" | "thread" | "first_comment" | "workspace_id"
>;

/** The facts of all media that a post shows: its own, a target's, or of a part beside it. */
async function findMediaFacts(
  post: CheckedPost,
  tables: TableReader,
): Promise<ReadonlyMap<string, MediaFacts>> {
  return findReadyMedia(shownMedia(post), { tables, workspaceId: post.workspace_id });
}

/** A post may show what is still to arrive; what cannot be had is nothing that it can show. */
async function findNamedMedia(
  ids: readonly string[],
  place: Pick<Place, "tables" | "workspaceId">,
): Promise<Map<string, StoredMedia>> {
  const rows = await findOwn("media", ids, place);
  return new Map([...rows].filter(([, { status }]) => status !== "failed"));
}

/** What has not arrived cannot be inspected. */
async function findReadyMedia(
  ids: readonly string[],
  place: Pick<Place, "tables" | "workspaceId">,
): Promise<Map<string, ReadyMedia>> {
  const rows = await findOwn("media", ids, place);
  return new Map([...rows].flatMap(([id, row]) => (isReady(row) ? [[id, row] as const] : [])));
}

async function findOwn<Name extends NamedTable>(
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
