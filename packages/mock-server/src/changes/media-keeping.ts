/** Keeps media with their bytes, and tells whoever listens. */
import { presentMedia, type ReadyMedia, type StoredMedia } from "../domain/media/media-record.ts";
import { partName, type StoredUpload } from "../domain/media/media-upload.ts";
import { shownMedia } from "../domain/media/media-use.ts";
import type { Problem } from "../domain/wire/problem.ts";
import type { TableReader, TableWriter } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";
import type { PostRow } from "../tables.ts";
import { emitEvent } from "./emit-event.ts";

interface Kept {
  readonly tables: TableWriter;
  readonly server: ServerContext;
}

/** Keeps an item whose bytes have arrived. */
export async function keepMedia(
  media: ReadyMedia,
  bytes: Uint8Array,
  { tables, server }: Kept,
): Promise<void> {
  await tables.put("media", media);
  await tables.putBlob(media.id, bytes);
  const facts = { workspaceId: media.workspace_id, data: presentMedia(media) };
  await emitEvent({ ...facts, type: "media.ready" }, { tables, server });
}

/** Keeps that an item's bytes cannot be had. */
export async function keepFailedMedia(
  media: StoredMedia,
  { code, message }: Problem,
  { tables, server }: Kept,
): Promise<void> {
  await tables.put("media", media);
  const data = { media: presentMedia(media), error: { code, message } };
  const facts = { workspaceId: media.workspace_id, data };
  await emitEvent({ ...facts, type: "media.failed" }, { tables, server });
}

/** Forgets what has arrived of an upload. */
export async function removeParts({ id, parts }: StoredUpload, tables: TableWriter): Promise<void> {
  for (const { number } of parts) await tables.removeBlob(partName(id, number));
}

/** The ids of all media that posts of the workspace show. */
export async function findUsedMedia(
  workspaceId: string,
  tables: TableReader,
): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  const note = (post: PostRow): boolean => {
    for (const id of shownMedia(post)) used.add(id);
    return false;
  };
  // Nothing is kept of the rows but what they show.
  await tables.list("posts", { where: { workspace_id: workspaceId }, filter: note });
  return used;
}
