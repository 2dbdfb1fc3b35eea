/** Images, videos and documents. */
import type { OperationInput } from "@postern/spec";
import { etagOf } from "../domain/etag.ts";
import { type MediaFacts, mediaType } from "../domain/media-facts.ts";
import { mediaFitness } from "../domain/media-fitness.ts";
import { created, ok } from "../domain/outcome.ts";
import { problem } from "../domain/problem.ts";
import { toTimestamp } from "../domain/timestamp.ts";
import type { MediaRow } from "../tables.ts";
import type { OperationContext, PreparedRun, Run } from "./operation.ts";
import { presentMedia } from "./present.ts";
import { requireRow } from "./require-row.ts";

interface InspectedFile {
  readonly bytes: Uint8Array;
  readonly facts: MediaFacts;
  readonly type: MediaRow["type"];
}

export const uploadMedia: PreparedRun<"uploadMedia"> = {
  async prepare({ body }, { server }) {
    const bytes = new Uint8Array(await body.file.arrayBuffer());
    const facts = await server.inspectMedia(bytes);
    const type = facts && mediaType(facts.mime_type);
    if (facts === undefined || type === undefined) {
      throw problem("UNSUPPORTED_MEDIA_TYPE", {
        message:
          "The file is no image, video or document that Postern knows, whatever its name says.",
        details: { found: facts?.mime_type ?? null },
      });
    }
    return (context) => keepMedia(body, { bytes, facts, type }, context);
  },
};

async function keepMedia(
  { alt_text, title }: OperationInput<"uploadMedia">["body"],
  { bytes, facts, type }: InspectedFile,
  { server, tables, workspaceId, now }: OperationContext<"uploadMedia">,
) {
  const id = server.ids.next("media", now);
  const item = { ...facts, type, duration: null };
  const media: MediaRow = {
    ...item,
    id,
    workspace_id: workspaceId,
    url: `${server.publicUrl()}/files/${id}`,
    thumbnail_url: null,
    status: "ready",
    alt_text: alt_text ?? null,
    title: title ?? null,
    valid_for: mediaFitness(item),
    created_at: toTimestamp(now),
    version: 1,
  };
  await tables.put("media", media);
  await tables.putBlob(id, bytes);
  return created(presentMedia(media), { etag: etagOf(media) });
}

export const getMedia: Run<"getMedia"> = async ({ path }, { workspaceId, tables }) => {
  const media = await requireRow(tables, "media", { id: path.media_id, workspaceId });
  return ok(presentMedia(media), { etag: etagOf(media) });
};
