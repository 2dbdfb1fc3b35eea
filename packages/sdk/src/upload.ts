/** The generated media, and the upload that is written by hand for them. */
import type { Schemas } from "@postern/spec";
import type { Api } from "./api.ts";
import { UsageError } from "./errors.ts";
import { Jobs } from "./generated/jobs.ts";
import { Media } from "./generated/media.ts";
import { readHeaders } from "./headers.ts";
import type { Settings } from "./options.ts";
import { ResultPromise } from "./result-promise.ts";
import type { Send } from "./transport/exchange.ts";
import type { UploadOptions, UploadSource } from "./uploads/upload-options.ts";

export class MediaWithUpload extends Media {
  readonly #api: Api;
  readonly #send: Send;
  readonly #settings: Settings;

  /** @param send Sends a part to the address that the server gave for it, without the key. */
  constructor(api: Api, send: Send, settings: Settings) {
    super(api);
    this.#api = api;
    this.#send = send;
    this.#settings = settings;
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
    return ResultPromise.of(() => this.#upload(source, options));
  }

  async #upload(source: UploadSource, given: UploadOptions): Promise<Schemas["Media"]> {
    const options = withKeyOfHeaders(given);
    const url = asUrl(source);
    if (url === undefined || url.protocol === "file:") {
      const { upload } = await import("./uploads/upload.ts");
      const given = url === undefined ? source : pathOf(url);
      const ports = { ...this.#settings, api: this.#api, media: this, send: this.#send };
      // What is no URL is one of the others.
      return upload(given as Exclude<UploadSource, URL>, options, ports);
    }
    const { importUrl } = await import("./uploads/import-url.ts");
    const ports = { ...this.#settings, media: this, jobs: new Jobs(this.#api) };
    return importUrl(url, options, ports);
  }
}

/** The key names the whole upload: its header is not for each of its calls. */
function withKeyOfHeaders({ headers, idempotencyKey, ...options }: UploadOptions): UploadOptions {
  const { "idempotency-key": header, ...others } = readHeaders(headers);
  return { ...options, headers: others, idempotencyKey: idempotencyKey ?? header };
}

/** A path has no scheme of the web. */
function asUrl(source: UploadSource): URL | undefined {
  const isText = typeof source === "string" && /^https?:\/\//i.test(source);
  const url = isText ? URL.parse(source) : source;
  if (url === null || (url instanceof URL && !/^(https?|file):$/.test(url.protocol))) {
    throw new UsageError("media.upload takes URLs that begin with https:, http: or file:.");
  }
  return url instanceof URL ? url : undefined;
}

/** Windows has a drive where others have the root. */
function pathOf({ href, pathname }: URL): string {
  try {
    return decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:)/, "");
  } catch (cause) {
    throw new UsageError(
      `${href} is no file URL: a % in it stands before no two hex digits.`,
      cause,
    );
  }
}
