/** Media that the server fetches itself, behind the answer. */
import type { StoredImport } from "../../domain/media/media-import.ts";
import { newMedia } from "../../domain/media/media-record.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { accepted } from "../../domain/wire/outcome.ts";
import type { Run } from "../operation.ts";

export const importMediaFromUrl: Run<"importMediaFromUrl"> = async ({ body }, context) => {
  const { tables, server, now, workspaceId } = context;
  server.outbound.requireAllowed(body.url);
  const mediaId = server.ids.next("media", now);
  const publicUrl = server.publicUrl();
  const { alt_text } = body;
  await tables.put("media", newMedia({ id: mediaId, workspaceId, publicUrl, now, alt_text }));
  const created_at = toTimestamp(now);
  const started: StoredImport = {
    id: server.ids.next("job", now),
    workspace_id: workspaceId,
    media_id: mediaId,
    url: body.url,
    status: "queued",
    failure: null,
    created_at,
    updated_at: created_at,
  };
  const { id } = started;
  await tables.put("media_imports", started);
  await tables.put("jobs", {
    id,
    created_at,
    due_at: created_at,
    kind: "import_media",
    subject_id: id,
  });
  return accepted({ job_id: id, media_id: mediaId });
};
