/** Starts the import of a file: the item is there at once, and its bytes are fetched behind the answer. */
import type { StoredImport } from "../domain/media/media-import.ts";
import { newMedia } from "../domain/media/media-record.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { TableWriter } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";

export interface WantedImport {
  readonly mediaId: string;
  readonly workspaceId: string;
  /** One that the server may fetch from. */
  readonly url: string;
  readonly alt_text?: string | undefined;
}

interface Place {
  readonly tables: TableWriter;
  readonly server: ServerContext;
  readonly now: number;
}

/** @returns the id of its job. */
export async function startImport(
  { mediaId, workspaceId, url, alt_text }: WantedImport,
  { tables, server, now }: Place,
): Promise<string> {
  const publicUrl = server.publicUrl();
  await tables.put("media", newMedia({ id: mediaId, workspaceId, publicUrl, now, alt_text }));
  const id = server.ids.next("job", now);
  const created_at = toTimestamp(now);
  const started: StoredImport = {
    id,
    workspace_id: workspaceId,
    media_id: mediaId,
    url,
    status: "queued",
    failure: null,
    created_at,
    updated_at: created_at,
  };
  await tables.put("media_imports", started);
  await tables.put("jobs", {
    id,
    created_at,
    due_at: created_at,
    kind: "import_media",
    subject_id: id,
  });
  return id;
}
