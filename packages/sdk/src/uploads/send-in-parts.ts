/** Begins an upload in parts or finds the one that broke off, sends what is missing, and makes a media item of it. */
import type { Schemas } from "@postern/spec";
import { UsageError } from "../errors.ts";
import { chooseLimit } from "../limits.ts";
import { type Bytes, cutParts, type Peeked } from "./cut-parts.ts";
import { createWholeDigest, type WholeDigest } from "./digest.ts";
import { sendParts } from "./send-parts.ts";
import { sniffType } from "./sniff-type.ts";
import type { Source } from "./source.ts";
import { partCarrier, patience, type Run } from "./upload-ports.ts";

const usualConcurrency = 4;
const longestName = 200;

/** @throws {UsageError} for a number with which nothing would be sent. */
function chooseConcurrency({ concurrency = usualConcurrency }: Run["options"]): number {
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new UsageError(`concurrency must be a whole number of at least 1, not ${concurrency}.`);
  }
  return concurrency;
}

export async function sendInParts(
  source: Source,
  content: Peeked,
  run: Run,
): Promise<Schemas["Media"]> {
  const { options, ports, course } = run;
  const { upload, ...known } = await begin(source, content.head, run);
  const whole = createWholeDigest();
  const carry = partCarrier(ports);
  const sizes = upload.parts.map(({ size }) => size);
  const pieces = cutParts(content.next, sizes);
  const parts = await sendParts(upload, whole ? digested(pieces, whole) : pieces, {
    ...known,
    course,
    send: ports.send,
    maxRetries: chooseLimit("maxRetries", options, ports),
    timeoutMs: patience(upload.part_size, ports.canStreamRequests || carry !== undefined, run),
    carry,
    concurrency: chooseConcurrency(options),
  });
  const body = { parts, ...(whole && { sha256: whole.digest("hex") }) };
  const call = course.callOptions();
  return describe(await ports.media.completeUpload(upload.upload_id, body, call), run);
}

/** What the server answers to a key that it knows is the upload that was begun under it. */
async function begin(source: Source, head: Bytes, { options, ports, course }: Run) {
  const { data: upload, response } = await ports.media
    .createUpload(introduce(source, head, options), {
      ...course.callOptions(),
      idempotencyKey: course.idempotencyKey,
    })
    .withResponse();
  if (response.headers.get("idempotent-replayed") !== "true") {
    return { upload, status: "open", received: new Map<number, string>() };
  }
  const { status, parts } = await ports.media.getUpload(upload.upload_id, course.callOptions());
  const received = parts.flatMap(({ number, etag }) =>
    etag === null ? [] : [[number, etag] as const],
  );
  return { upload, status, received: new Map(received) };
}

/** The bytes say what they are; what a name or a caller says comes after them. */
function introduce({ name, size, mimeType }: Source, head: Bytes, options: Run["options"]) {
  const mime_type = options.mimeType ?? sniffType(head) ?? mimeType;
  if (size === undefined) {
    throw new UsageError("A stream of more than 8 MiB needs its size, in bytes: nothing was sent.");
  }
  if (mime_type === undefined) {
    throw new UsageError("What type the file is of cannot be told by its bytes: give mimeType.");
  }
  return { filename: (name ?? options.title ?? "file").slice(-longestName), mime_type, size };
}

async function* digested(pieces: AsyncIterable<Bytes>, whole: WholeDigest): AsyncGenerator<Bytes> {
  for await (const piece of pieces) {
    whole.update(piece);
    yield piece;
  }
}

/** An upload in parts asks for a name alone; the rest is said once the media item is there. */
async function describe(media: Schemas["Media"], { options, ports, course }: Run) {
  const { altText: alt_text = media.alt_text, title = media.title } = options;
  return alt_text === media.alt_text && title === media.title
    ? media
    : ports.media.update(media.id, { alt_text, title }, course.callOptions());
}
