/** What an upload takes: where the bytes are, and how they are to be sent. */
import type { CallOptions } from "../api.ts";

/**
 * Where the bytes are:
 *
 * - a path, in Node, Deno and Bun; or a `file:` URL
 * - a `Blob` or `File`
 * - bytes
 * - a stream of bytes; beyond 8 MiB it needs `size`, for the server wants to know it first
 * - an `https:` URL, which the server fetches
 */
export type UploadSource =
  | string
  | URL
  | Blob
  | ArrayBuffer
  | Uint8Array
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** How far an upload has got. It never goes back, even where a part is sent again. */
export interface UploadProgress {
  /** Bytes that have left, or that the server already had. In browsers a file that goes in one request is told of at its end. */
  readonly sentBytes: number;
  /** Bytes in all. */
  readonly totalBytes: number;
}

/** Options of one upload. */
export interface UploadOptions extends Omit<CallOptions, "idempotencyKey"> {
  /**
   * Names the upload, 1 to 255 of `[A-Za-z0-9._-]`. The same file under the same key within 24 hours goes on where it
   * broke off; one that had arrived is not sent again. An error of an upload has it as `idempotencyKey`.
   *
   * @default a fresh one
   */
  readonly idempotencyKey?: string | undefined;
  /** What the media shows, for those who cannot see it. */
  readonly altText?: string | undefined;
  /** A name for the library; it is not published. @default the file's name, where it has one */
  readonly title?: string | undefined;
  /** MIME type, where neither the bytes nor the `Blob` tell it. */
  readonly mimeType?: string | undefined;
  /** Bytes in all; needed for a stream of more than 8 MiB. */
  readonly size?: number | undefined;
  /** Parts under way at once; each is held in memory while it is sent. @default 4 */
  readonly concurrency?: number | undefined;
  /** Told as bytes leave. What it throws, or rejects with, ends the upload. Not called for a URL, which the server fetches. */
  readonly onProgress?: ((progress: UploadProgress) => unknown) | undefined;
  /** Without a byte moving, in milliseconds. @default the client's, 30_000 */
  readonly timeoutMs?: number | undefined;
  /** For the whole upload, in milliseconds. @default none; two minutes for a URL */
  readonly deadlineMs?: number | undefined;
}
