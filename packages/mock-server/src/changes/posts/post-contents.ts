/** What each target of a post says, kept by its hash: so the guard against duplicates finds who says the same. */
import {
  contentHashInput,
  mayRepeatOthers,
  refuseDuplicate,
} from "../../domain/posts/duplicate-content.ts";
import type { StoredPost } from "../../domain/posts/post-record.ts";
import type { TableReader, TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { PostRow } from "../../tables.ts";

interface Place<Access extends TableReader> {
  readonly tables: Access;
  readonly server: Pick<ServerContext, "hash">;
}

/** @throws Problem `DUPLICATE_CONTENT` for a post that is to go out, and says what another says through the same connection. */
export async function refuseTwin(
  post: StoredPost,
  { tables, server, now }: Place<TableReader> & { readonly now: number },
): Promise<void> {
  if (mayRepeatOthers(post)) return;
  const content_hash = await hashesOf(post, server);
  const contents = await tables.list("post_contents", { where: { content_hash } });
  const ids = new Set(contents.map(({ post_id }) => post_id));
  const candidates: PostRow[] = [];
  for (const id of ids) {
    const candidate = await tables.get("posts", id);
    if (candidate !== undefined) candidates.push(candidate);
  }
  refuseDuplicate(post, candidates, now);
}

/** @param before The post as it was; undefined for a new one. */
export async function keepContents(
  post: StoredPost,
  before: StoredPost | undefined,
  { tables, server }: Place<TableWriter>,
): Promise<void> {
  if (before !== undefined) await forgetContents(before, tables);
  const hashes = await hashesOf(post, server);
  for (const [index, target] of post.targets.entries()) {
    await tables.put("post_contents", {
      id: contentId(post, target),
      created_at: post.created_at,
      post_id: post.id,
      content_hash: hashes[index] ?? "",
    });
  }
}

export async function forgetContents(post: StoredPost, tables: TableWriter): Promise<void> {
  for (const target of post.targets) await tables.remove("post_contents", contentId(post, target));
}

const hashesOf = (post: StoredPost, { hash }: Pick<ServerContext, "hash">): Promise<string[]> =>
  Promise.all(post.targets.map((target) => hash.sha256(contentHashInput(post, target))));

/** A post has one target for each connection. */
const contentId = ({ id }: StoredPost, { connection_id }: StoredPost["targets"][number]): string =>
  `${id}.${connection_id}`;
