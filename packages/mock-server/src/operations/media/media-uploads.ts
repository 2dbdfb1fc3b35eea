/** Uploads in parts: begun here, sent to addresses of their own, and completed here. */

import { keepMedia, removeParts } from "../../changes/media-keeping.ts";
import { MAX_MEDIA_BYTES, mediaType, requirePublishable } from "../../domain/media/media-facts.ts";
import { newMedia, presentMedia, readyMedia } from "../../domain/media/media-record.ts";
import {
  PART_SIZE,
  partSizes,
  presentUpload,
  requireComplete,
  type StoredPart,
  type StoredUpload,
  UPLOAD_MS,
} from "../../domain/media/media-upload.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { etagOf } from "../../domain/wire/etag.ts";
import { toHex } from "../../domain/wire/hex.ts";
import { created, ok } from "../../domain/wire/outcome.ts";
import { problem, refuseFaults } from "../../domain/wire/problem.ts";
import type { ServerContext } from "../../server-context.ts";
import type { OperationContext, PreparedRun, Run } from "../operation.ts";
import { requireRow } from "../require-row.ts";
import { joinParts } from "./media-parts.ts";

const TICKET_BYTES = 32;
const HEADERS = { "content-type": "application/octet-stream" };

export const createMediaUpload: Run<"createMediaUpload"> = async ({ body }, context) => {
  const { tables, server, workspaceId, now } = context;
  requireTakable(body);
  const id = server.ids.next("upload", now);
  const expires_at = toTimestamp(now + UPLOAD_MS);
  const parts = await Promise.all(
    partSizes(body.size).map((size, index) => newPart(size, index + 1, server)),
  );
  const { filename, size } = body;
  const upload: StoredUpload = {
    id,
    workspace_id: workspaceId,
    filename,
    size,
    status: "open",
    parts: parts.map(({ part }) => part),
    media_id: null,
    expires_at,
    created_at: toTimestamp(now),
  };
  await tables.put("media_uploads", upload);
  await tables.put("jobs", {
    id: expiryOf(id),
    created_at: upload.created_at,
    due_at: expires_at,
    kind: "expire_upload",
    subject_id: id,
  });
  const base = `${server.publicUrl()}/uploads/${id}`;
  return created({
    upload_id: id,
    part_size: PART_SIZE,
    parts: parts.map(({ part, ticket }) => ({
      number: part.number,
      size: part.size,
      url: `${base}/${part.number}?ticket=${ticket}`,
      headers: HEADERS,
    })),
    expires_at,
  });
};

export const getMediaUpload: Run<"getMediaUpload"> = async ({ path }, { tables, workspaceId }) =>
  ok(presentUpload(await requireRow(tables, "media_uploads", { id: path.upload_id, workspaceId })));

/** What takes long is done before the transaction, which then makes sure that nothing has come between. */
export const completeMediaUpload: PreparedRun<"completeMediaUpload"> = {
  async prepare({ path, body }, { server, workspaceId, now }) {
    const own = { id: path.upload_id, workspaceId };
    const upload = await server.store.read((tables) => requireRow(tables, "media_uploads", own));
    if (upload.status === "completed") return (context) => completed(upload, context);
    requireComplete(upload, body.parts, now);
    const bytes = await joinParts(upload, server.store);
    await requireDigest(bytes, body.sha256, server);
    const facts = requirePublishable(await server.inspectMedia(bytes));
    return async (context) => {
      const { tables } = context;
      const current = await requireRow(tables, "media_uploads", own);
      if (current.status === "completed") return completed(current, context);
      requireComplete(current, body.parts, now);
      const id = server.ids.next("media", now);
      const origin = { id, workspaceId, publicUrl: server.publicUrl(), now };
      const media = readyMedia(newMedia({ ...origin, title: current.filename }), facts);
      await keepMedia(media, bytes, { tables, server });
      await removeParts(current, tables);
      await tables.remove("jobs", expiryOf(current.id));
      await tables.put("media_uploads", { ...current, status: "completed", media_id: id });
      return created(presentMedia(media), { etag: etagOf(media) });
    };
  },
};

async function completed(
  { media_id }: StoredUpload,
  { tables, workspaceId }: OperationContext<"completeMediaUpload">,
) {
  const media = await requireRow(tables, "media", { id: media_id ?? "", workspaceId });
  return created(presentMedia(media), { etag: etagOf(media) });
}

const expiryOf = (uploadId: string): string => `job_${uploadId}`;

/** @throws Problem `PAYLOAD_TOO_LARGE`, `UNSUPPORTED_MEDIA_TYPE` for what would be refused in the end. */
function requireTakable({ size, mime_type }: { size: number; mime_type: string }): void {
  if (size > MAX_MEDIA_BYTES) {
    throw problem("PAYLOAD_TOO_LARGE", {
      message: `A file may have ${MAX_MEDIA_BYTES} bytes; this one has ${size}.`,
      details: { max_bytes: MAX_MEDIA_BYTES },
    });
  }
  if (mediaType(mime_type) !== undefined) return;
  throw problem("UNSUPPORTED_MEDIA_TYPE", {
    message: `${mime_type} is not an image, video or document type that networks accept.`,
    details: { found: mime_type },
  });
}

/** A part that is awaited, and the ticket to send it with, of which nothing but the hash is kept. */
async function newPart(
  size: number,
  number: number,
  { random, hash }: ServerContext,
): Promise<{ part: StoredPart; ticket: string }> {
  const ticket = toHex(random.bytes(TICKET_BYTES));
  return { part: { number, size, ticket_hash: await hash.sha256(ticket), etag: null }, ticket };
}

/** @throws Problem `VALIDATION_FAILED` */
async function requireDigest(
  bytes: Uint8Array,
  wanted: string | undefined,
  { hash }: ServerContext,
): Promise<void> {
  if (wanted === undefined) return;
  const found = await hash.sha256(bytes);
  if (found === wanted) return;
  const message = `what has arrived has another SHA-256: ${found}`;
  refuseFaults([{ pointer: "/sha256", code: "NOT_EQUAL", message }]);
}
