/** Media that the server fetches itself, behind the answer. */
import { startImport } from "../../changes/media-importing.ts";
import { accepted } from "../../domain/wire/outcome.ts";
import type { Run } from "../operation.ts";

export const importMediaFromUrl: Run<"importMediaFromUrl"> = async ({ body }, context) => {
  const { server, now, workspaceId } = context;
  server.outbound.requireAllowed(body.url);
  const mediaId = server.ids.next("media", now);
  const job_id = await startImport({ ...body, mediaId, workspaceId }, context);
  return accepted({ job_id, media_id: mediaId });
};
