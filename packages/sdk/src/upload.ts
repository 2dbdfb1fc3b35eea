/** The generated media, and the upload that is written by hand for them. */
import type { Schemas } from "@postern/spec";
import type { Api } from "./api.ts";
import { Media } from "./generated/media.ts";
import type { Settings } from "./options.ts";
import { ResultPromise } from "./result-promise.ts";
import type { Send } from "./transport/exchange.ts";
import type { UploadPorts } from "./uploads/upload.ts";
import type { UploadOptions, UploadSource } from "./uploads/upload-options.ts";
import { JobsWithWait } from "./wait.ts";

export class MediaWithUpload extends Media {
  readonly #ports: UploadPorts;

  /** @param send Sends a part to the address that the server gave for it, without the key. */
  constructor(api: Api, send: Send, settings: Settings) {
    super(api);
    this.#ports = { ...settings, api, media: this, jobs: new JobsWithWait(api, settings), send };
  }

  /**
   * Uploads a file of any size. Files up to 8 MiB go in one request; larger files are sent in parts, several at a time,
   * each verified by its SHA-256 and retried separately. A URL is fetched by the server; the call waits for the import.
   *
   * To resume an interrupted upload, call this again with the same file and the same `idempotencyKey`: parts that have
   * arrived are not sent again. Only the parts in transit are held in memory, whatever the file's size.
   *
   * Calls `POST /media`, or for a large file `POST /media/uploads` and what follows, or for a URL `POST /media/from-url`.
   *
   * @param source A path (in Node, Deno and Bun), a `Blob` or `File`, bytes, a stream of bytes, or a URL.
   * @param options The alternative text, a progress callback, and a signal: see {@link UploadOptions}.
   * @throws {SourceError} if the file or stream cannot be read, or changes during the upload.
   * @throws {PayloadTooLargeError} for a multipart upload, before any bytes are sent.
   * @throws {PosternError} `UNSUPPORTED_MEDIA_TYPE`; for a URL, also `URL_BLOCKED` and `MEDIA_FETCH_FAILED`.
   * @throws {UsageError} for a stream of more than 8 MiB without `size`.
   * @throws {AbortError} when `signal` was aborted.
   * @example
   * const media = await client.media.upload("launch.mp4", {
   *   altText: "A pair of red rocket skates on a white floor.",
   *   onProgress: ({ sentBytes, totalBytes }) => console.log(`${sentBytes} of ${totalBytes}`),
   * });
   */
  upload(source: UploadSource, options: UploadOptions = {}): ResultPromise<Schemas["Media"]> {
    return ResultPromise.of(async () => {
      const { upload } = await import("./uploads/upload.ts");
      return upload(source, options, this.#ports);
    });
  }
}
