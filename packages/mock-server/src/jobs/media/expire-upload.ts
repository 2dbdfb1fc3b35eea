/** Throws away what has arrived of an upload that was not completed in time. */

import { removeParts } from "../../changes/media-keeping.ts";
import { expired } from "../../domain/media/media-upload.ts";
import type { ServerContext } from "../../server-context.ts";
import type { JobRow } from "../../tables.ts";

export function expireUpload(job: JobRow, server: ServerContext): Promise<void> {
  return server.store.write(async (tables) => {
    await tables.remove("jobs", job.id);
    const upload = await tables.get("media_uploads", job.subject_id);
    if (upload?.status !== "open") return;
    await removeParts(upload, tables);
    await tables.put("media_uploads", expired(upload));
  });
}
