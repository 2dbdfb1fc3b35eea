/** Sends the parts of a file to the addresses that the server gave for them, several at a time, and never with the key. */
import type { Schemas } from "@postern/spec";
import { isLoopback } from "../base-url.ts";
import { UnexpectedResponseError, UsageError } from "../errors.ts";
import type { OutgoingRequest, Send } from "../transport/exchange.ts";
import { type Bytes, slices } from "./cut-parts.ts";
import { digestPart } from "./digest.ts";
import type { UploadCourse } from "./upload-course.ts";

type Upload = Schemas["MediaUploadWithUrls"];
type Part = Upload["parts"][number];
type SentPart = Schemas["CompleteMediaUploadRequest"]["parts"][number];

export interface PartOptions {
  readonly course: UploadCourse;
  /** The layers of the transport; a request that needs no key gets none. */
  readonly send: Send;
  readonly maxRetries: number;
  readonly timeoutMs: number;
  /** Sends a part in place of `fetch`. */
  readonly carry: OutgoingRequest["carry"];
  readonly concurrency: number;
  /** Entity tags of the parts that the server already has, by number. */
  readonly received: ReadonlyMap<number, string>;
  /** Whether the server still takes parts. */
  readonly status: Schemas["MediaUpload"]["status"];
}

/** @returns what completing the upload asks for. */
export async function sendParts(
  upload: Upload,
  pieces: AsyncIterable<Bytes>,
  options: PartOptions,
): Promise<SentPart[]> {
  const { course, concurrency } = options;
  const underWay = new Set<Promise<void>>();
  const sent: SentPart[] = [];
  const waiting = upload.parts.values();
  try {
    for await (const bytes of pieces) {
      const { value: part } = waiting.next();
      if (part !== undefined) {
        const sending: Promise<void> = sendPart(part, bytes, { ...options, upload })
          .then((etag) => void sent.push({ number: part.number, etag }))
          .catch((error: unknown) => course.fail(error))
          .finally(() => underWay.delete(sending));
        underWay.add(sending);
      }
      if (underWay.size >= concurrency) {
        await Promise.race(underWay);
      }
      if (course.failure) {
        break;
      }
    }
  } catch (error) {
    course.fail(error);
  }
  await Promise.all(underWay);
  if (course.failure) {
    throw course.failure.reason;
  }
  return sent.sort((one, other) => one.number - other.number);
}

interface PartContext extends PartOptions {
  readonly upload: Upload;
}

async function sendPart(part: Part, bytes: Bytes, context: PartContext): Promise<string> {
  const { course, received, send, status, upload } = context;
  const totalBytes = upload.parts.reduce((sum, { size }) => sum + size, 0);
  const etag = `"${await digestPart(bytes)}"`;
  if (received.get(part.number) !== etag) {
    requireOpen(upload.upload_id, status);
    const reply = await send({
      ...requestFor(part, bytes, context),
      onProgress: (sentBytes) => course.tell(part.number, sentBytes, totalBytes),
    });
    requireSame(part, etag, reply.headers.get("etag"));
  }
  course.tell(part.number, part.size, totalBytes);
  return etag;
}

function requestFor(part: Part, bytes: Bytes, context: PartContext): OutgoingRequest {
  const { course, maxRetries, timeoutMs, carry } = context;
  const { signal, deadlineAt, idempotencyKey } = course;
  requireSafe(part.url);
  return {
    operationId: "sendMediaUploadPart",
    method: "PUT",
    url: part.url,
    // Stores behind such addresses refuse a body whose length they are not told.
    headers: { ...part.headers, "content-length": String(bytes.length) },
    body: new Blob(slices(bytes)),
    carry,
    isRepeatable: true,
    needsKey: false,
    idempotencyKey,
    signal,
    maxRetries,
    timeoutMs,
    deadlineAt,
    attempt: 1,
  };
}

function requireSafe(address: string): void {
  const { protocol, hostname } = new URL(address);
  if (protocol !== "https:" && !isLoopback(hostname)) {
    throw new UsageError(
      `The server names a place for parts that is not https, on ${hostname}: nothing was sent there.`,
    );
  }
}

/** The key of an upload that is over belongs to the file that it was for. */
function requireOpen(id: string, status: PartOptions["status"]): void {
  if (status !== "open") {
    throw new UsageError(
      `${id} is ${status}: it was for another file, or ran out. Give another idempotencyKey.`,
    );
  }
}

/** The tag is the SHA-256 of what has arrived. */
function requireSame({ number }: Part, sent: string, arrived: string | null): void {
  if (arrived !== sent) {
    const what = arrived === null ? "without an ETag" : "as other bytes than were sent";
    throw new UnexpectedResponseError(
      `Part ${number} of the upload arrived ${what}. Upload again under the same idempotencyKey.`,
      { code: "UNEXPECTED_RESPONSE", isRetryable: false },
    );
  }
}
