/** The bytes of an upload, whatever they come in: a name, a type and a size as far as known, and one reading from end to end. */
import { SourceError, UsageError } from "../errors.ts";
import type { UploadOptions, UploadSource } from "./upload-options.ts";

export interface Source {
  readonly name: string | undefined;
  /** As far as whoever gave it says. */
  readonly mimeType: string | undefined;
  /** Bytes; undefined where only the end of a stream will tell. */
  readonly size: number | undefined;
  /** Reads it once, in order; `return` closes what was opened. */
  read(): AsyncIterator<Uint8Array>;
}

/** Bytes at hand: a path leads to them, and a URL is fetched by the server. */
type LocalSource = Exclude<UploadSource, URL | string>;

type Stream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** @throws {UsageError} for what is none, and for a stream that somebody else reads. */
export function openSource(given: LocalSource, { size }: UploadOptions): Source {
  if (given instanceof Blob) {
    return blobSource(given);
  }
  if (given instanceof ArrayBuffer || given instanceof Uint8Array) {
    return bytesSource(given instanceof ArrayBuffer ? new Uint8Array(given) : given);
  }
  if (given instanceof ReadableStream && given.locked) {
    throw new UsageError("The stream to upload is locked: somebody else reads it.");
  }
  if (isStream(given)) {
    return { name: undefined, mimeType: undefined, size, read: () => readStream(given) };
  }
  throw new UsageError("media.upload takes a path, a Blob, bytes, a stream of bytes or a URL.");
}

function blobSource(blob: Blob): Source {
  const name = blob instanceof File && blob.name !== "" ? blob.name : undefined;
  const read = () => readStream(blob.stream());
  return { name, mimeType: blob.type || undefined, size: blob.size, read };
}

function bytesSource(bytes: Uint8Array): Source {
  const read = () => readStream(once(bytes));
  return { name: undefined, mimeType: undefined, size: bytes.length, read };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function isStream(given: unknown): given is Stream {
  return (
    given instanceof ReadableStream ||
    (typeof given === "object" && given !== null && Symbol.asyncIterator in given)
  );
}

/** What goes wrong while reading is the source's fault, and says so. */
function readStream(stream: Stream): AsyncIterator<Uint8Array> {
  const chunks = iterate(stream);
  return {
    async next() {
      const next = await chunks.next().catch((cause: unknown) => {
        throw new SourceError("The stream to upload broke off.", cause);
      });
      if (next.done || next.value instanceof Uint8Array) {
        return next;
      }
      throw new SourceError("The stream to upload gives something that is not bytes (Uint8Array).");
    },
    async return() {
      await chunks.return?.();
      return { done: true, value: undefined };
    },
  };
}

/** Not every engine lets a stream be iterated over, and a stream that hangs can be cancelled by its reader alone. */
function iterate(stream: Stream): AsyncIterator<Uint8Array> {
  if (!(stream instanceof ReadableStream)) {
    return stream[Symbol.asyncIterator]();
  }
  const reader = stream.getReader();
  return {
    async next() {
      const { done, value } = await reader.read();
      return done ? { done, value: undefined } : { done, value };
    },
    async return() {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}
