/** The parts of uploads: kept as they arrive, joined in the end. */
import {
  incomplete,
  isOpen,
  partName,
  type StoredUpload,
  withPart,
} from "../../domain/media/media-upload.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { Store, TableReader } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";

/** A part as it is sent to its address. */
export interface SentPart {
  readonly uploadId: string;
  readonly number: number;
  /** All that it takes to send the part. */
  readonly ticket: string;
  /** Reads its bytes, once; rejects where there are more than `maxBytes`. */
  readonly read: (maxBytes: number) => Promise<Uint8Array>;
}

/**
 * Keeps a part in place of what was there.
 * @returns its entity tag; undefined: there is no such part, the ticket is another's, or its time is over.
 * @throws Problem `PAYLOAD_TOO_LARGE`, or `INVALID_PARAMETER` for a part that is too short.
 */
export async function keepPart(sent: SentPart, server: ServerContext): Promise<string | undefined> {
  const { hash, store } = server;
  const ticketHash = await hash.sha256(sent.ticket);
  const now = server.clock.now();
  const awaited = (tables: TableReader) => findAwaited({ ...sent, ticketHash, now }, tables);
  const size = (await store.read(awaited))?.part.size;
  if (size === undefined) return undefined;
  const bytes = await sent.read(size);
  if (bytes.byteLength < size) {
    throw problem("INVALID_PARAMETER", {
      message: `Part ${sent.number} has ${size} bytes; ${bytes.byteLength} have arrived.`,
    });
  }
  const etag = `"${await hash.sha256(bytes)}"`;
  return store.write(async (tables) => {
    const upload = (await awaited(tables))?.upload;
    if (upload === undefined) return;
    await tables.putBlob(partName(upload.id, sent.number), bytes);
    await tables.put("media_uploads", withPart(upload, sent.number, etag));
    return etag;
  });
}

interface Address extends Pick<SentPart, "uploadId" | "number"> {
  readonly ticketHash: string;
  readonly now: number;
}

/** Hashes are compared: how far a guess agrees cannot be told by the time that it takes. */
async function findAwaited({ uploadId, number, ticketHash, now }: Address, tables: TableReader) {
  const upload = await tables.get("media_uploads", uploadId);
  const part = upload?.parts[number - 1];
  if (upload === undefined || part?.ticket_hash !== ticketHash) return;
  return isOpen(upload, now) ? { upload, part } : undefined;
}

/**
 * The whole file. The store keeps and gives a blob as a whole, so that this is held in memory once, beside one part at
 * a time.
 * @throws Problem `UPLOAD_INCOMPLETE` where a part has gone meanwhile.
 */
export async function joinParts({ id, size, parts }: StoredUpload, store: Store) {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    const piece = await store.read((tables) => tables.blob(partName(id, part.number)));
    if (piece?.byteLength !== part.size) {
      throw incomplete([part.number], `Part ${part.number} has gone.`);
    }
    bytes.set(piece, offset);
    offset += part.size;
  }
  return bytes;
}
