/** Images, videos and documents. */

import { findUsedMedia, keepMedia } from "../changes/media-keeping.ts";
import { containsText } from "../domain/contacts/contains-text.ts";
import { requirePublishable } from "../domain/media/media-facts.ts";
import { changeMedia, newMedia, presentMedia, readyMedia } from "../domain/media/media-record.ts";
import { shownMedia } from "../domain/media/media-use.ts";
import type { PostStatus } from "../domain/posts/post-status.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { created, noContent, ok } from "../domain/wire/outcome.ts";
import { problem } from "../domain/wire/problem.ts";
import { listPage } from "./list-page.ts";
import type { OperationContext, PreparedRun, Run } from "./operation.ts";
import { requireRow } from "./require-row.ts";

/** What a post can be before everything of it is out. */
const UNFINISHED: readonly PostStatus[] = [
  "draft",
  "pending_approval",
  "rejected",
  "scheduled",
  "queued",
  "publishing",
  "partial",
  "failed",
];
const MAX_NAMED_POSTS = 20;

export const listMedia: Run<"listMedia"> = async ({ query }, { workspaceId, tables }) => {
  const { type, used, q } = query;
  const shown = used === undefined ? undefined : await findUsedMedia(workspaceId, tables);
  return listPage(
    tables,
    {
      table: "media",
      query,
      where: { workspace_id: workspaceId },
      filter: (media) =>
        (type === undefined || media.type === type) &&
        (shown === undefined || shown.has(media.id) === used) &&
        containsText([media.title, media.alt_text], q),
    },
    presentMedia,
  );
};

export const uploadMedia: PreparedRun<"uploadMedia"> = {
  async prepare({ body }, { server }) {
    const bytes = new Uint8Array(await body.file.arrayBuffer());
    const facts = requirePublishable(await server.inspectMedia(bytes));
    return async ({ tables, workspaceId, now }) => {
      const id = server.ids.next("media", now);
      const { alt_text, title } = body;
      const origin = { id, workspaceId, publicUrl: server.publicUrl(), now, alt_text, title };
      const media = readyMedia(newMedia(origin), facts);
      await keepMedia(media, bytes, { tables, server });
      return created(presentMedia(media), { etag: etagOf(media) });
    };
  },
};

export const getMedia: Run<"getMedia"> = async ({ path }, { workspaceId, tables }) => {
  const media = await requireRow(tables, "media", { id: path.media_id, workspaceId });
  return ok(presentMedia(media), { etag: etagOf(media) });
};

export const updateMedia: Run<"updateMedia"> = async ({ path, body }, context) => {
  const { workspaceId, tables, ifMatch } = context;
  const known = await requireRow(tables, "media", { id: path.media_id, workspaceId });
  requireMatch(ifMatch, known);
  const media = changeMedia(known, body);
  if (media !== known) await tables.put("media", media);
  return ok(presentMedia(media), { etag: etagOf(media) });
};

export const deleteMedia: Run<"deleteMedia"> = async ({ path }, context) => {
  const { workspaceId, tables } = context;
  const { id } = await requireRow(tables, "media", { id: path.media_id, workspaceId });
  await requireUnused(id, context);
  await tables.remove("media", id);
  await tables.removeBlob(id);
  return noContent();
};

/** @throws Problem `CONFLICT`: the post would go out without what it is to show. */
async function requireUnused(
  mediaId: string,
  { workspaceId, tables }: OperationContext<"deleteMedia">,
): Promise<void> {
  const posts = await tables.list("posts", {
    where: { workspace_id: workspaceId, status: UNFINISHED },
    filter: (post) => shownMedia(post).includes(mediaId),
    limit: MAX_NAMED_POSTS,
  });
  if (posts.length === 0) return;
  throw problem("CONFLICT", {
    message: `${posts[0]?.id} may still be published and uses it. Remove it from the post first.`,
    details: { post_ids: posts.map(({ id }) => id) },
  });
}
