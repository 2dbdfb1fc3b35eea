/** The generated media, and the upload that is written by hand for them. */
import type { Schemas } from "@postern/spec";
import type { Api } from "./api.ts";
import { UsageError } from "./errors.ts";
import { Jobs } from "./generated/jobs.ts";
import { Media } from "./generated/media.ts";
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
   * Uploads a file of any size, from wherever it is. Up to 8 MiB go in one request; more is cut into parts, which are
   * sent several at a time, verified by their SHA-256 and each retried by itself. A URL is fetched by the server, and
   * waited for.
   *
   * An upload that broke off goes on with the same file under the same `idempotencyKey`: what has arrived is not sent
   * again. No more is held in memory than the parts under way, whatever the file's size.
   *
   * Calls `POST /media`, or for a large file `POST /media/uploads` and what follows, or for a URL `POST /media/from-url`.
   *
   * @param source A path (in Node, Deno and Bun), a `Blob` or `File`, bytes, a stream of bytes, or a URL.
   * @param options What the media shows, who is told of the progress, and how to stop: see {@link UploadOptions}.
   * @throws {SourceError} when the file or stream cannot be read, or changes meanwhile.
   * @throws {PayloadTooLargeError} before a byte is sent, where the file goes in parts.
   * @throws {PosternError} `UNSUPPORTED_MEDIA_TYPE`; of a URL, `URL_BLOCKED` and `MEDIA_FETCH_FAILED`.
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

  async #upload(source: UploadSource, options: UploadOptions): Promise<Schemas["Media"]> {
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
