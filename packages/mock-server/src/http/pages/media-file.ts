/** The bytes of media at their address: the whole, or the part that a player asks for. */
import { chooseRange, contentRange, type Representation } from "../../domain/wire/byte-range.ts";
import { ifNoneMatchHolds } from "../../domain/wire/etag.ts";
import type { Answer, IncomingRequest } from "../../domain/wire/exchange.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";

interface MediaFile extends Representation {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** @returns undefined where there is no such file, or not yet. */
export async function mediaFile(
  mediaId: string,
  request: IncomingRequest,
  server: ServerContext,
): Promise<Answer | undefined> {
  return server.store.read(async (tables) => {
    const file = await findFile(mediaId, tables);
    if (file === undefined) return;
    const known = request.header("if-none-match");
    if (known !== undefined && !ifNoneMatchHolds(known, file.etag)) {
      return { status: 304, headers: file.headers, body: null };
    }
    return request.method === "HEAD" ? head(file) : bytes(file, request, tables);
  });
}

/** Bytes are served as what they were found to be, and never run as a page. */
async function findFile(id: string, tables: TableReader): Promise<MediaFile | undefined> {
  const media = await tables.get("media", id);
  if (media?.status !== "ready" || media.mime_type === null || media.size === null) {
    return undefined;
  }
  const { mime_type, size } = media;
  // They never change; the size tells a file from one of the same id in a server that was reset.
  const etag = `"${id}.${size}"`;
  const headers = {
    "content-type": mime_type,
    "content-disposition": "inline",
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "accept-ranges": "bytes",
    etag,
  };
  return { id, size, etag, headers };
}

/** A range is for GET alone (RFC 9110, 14.2). */
const head = ({ size, headers }: MediaFile): Answer => ({
  status: 200,
  headers: { ...headers, "content-length": String(size) },
  body: null,
});

async function bytes(
  file: MediaFile,
  request: IncomingRequest,
  tables: TableReader,
): Promise<Answer | undefined> {
  const { id, size, headers } = file;
  const range = chooseRange(request.header("range"), request.header("if-range"), file);
  if (range === "whole") {
    const body = await tables.blob(id);
    return body && { status: 200, headers, body };
  }
  const ranged = { ...headers, "content-range": contentRange(range, size) };
  if (range === "none") return { status: 416, headers: ranged, body: null };
  const body = await tables.blob(id, range);
  return body && { status: 206, headers: ranged, body };
}
