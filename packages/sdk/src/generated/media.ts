// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List media". */
export type ListMediaQuery = Query<NonNullable<OperationTypes["listMedia"]["parameters"]["query"]>>;

/** The library of images, videos and documents for posts. */
export class Media {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List media.
   * Lists the media of the workspace, newest first. If you send several filters, all of them must match.
   *
   * `GET /media` needs `media:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const media of client.media.list()) {
   *   console.log(media);
   * }
   */
  list(query?: ListMediaQuery, options?: CallOptions): PagePromise<Schemas["Media"]> {
    return this.#api.list({ id: "listMedia", method: "GET", path: "/media", query }, options);
  }

  /**
   * Upload media.
   * Adds one file to the library. Its type is read from its bytes, never from its name. `valid_for` shows which
   * networks accept it, before you use it in a post.
   *
   * `POST /media` needs `media:upload`.
   *
   * @param body - One file and its details.
   * @param options - Options of this call alone.
   * @throws {PayloadTooLargeError} `PAYLOAD_TOO_LARGE`: The body is too large.
   * @throws {UnsupportedMediaTypeError} `UNSUPPORTED_MEDIA_TYPE`: The type of the body, or of the file in it, is
   * not supported.
   * @example
   * const media = await client.media.create({ file: new File([bytes], "picture.png", { type: "image/png" }) });
   */
  create(
    body: Body<Schemas["UploadMediaRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Media"]> {
    return this.#api.call(
      { id: "uploadMedia", method: "POST", path: "/media", form: body },
      options,
    );
  }

  /**
   * Import media from a URL.
   * Imports a file from a URL in the background. The media item exists immediately with the status `processing`.
   * `jobs.get`, or the event `media.ready` or `media.failed`, tells you when it can be published, or why it cannot:
   * `MEDIA_FETCH_FAILED`, `UNSUPPORTED_MEDIA_TYPE`, or `URL_BLOCKED` if the URL redirects to an address that is
   * not public. The server follows up to 5 redirects and checks each like the first URL. The file may have up to
   * 134,217,728 bytes and must arrive within 30 seconds.
   *
   * `POST /media/from-url` needs `media:upload`.
   *
   * @param body - The URL of a file, and its details.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this URL.
   * @example
   * const mediaImportStarted = await client.media.importFromUrl({
   *   url: "https://acme.test/skates.png",
   *   alt_text: "A pair of red rocket skates on a white floor.",
   * });
   */
  importFromUrl(
    body: Body<Schemas["ImportMediaFromUrlRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["MediaImportStarted"]> {
    return this.#api.call(
      { id: "importMediaFromUrl", method: "POST", path: "/media/from-url", body },
      options,
    );
  }

  /**
   * Start a multipart upload.
   * Starts the upload of a file that is too large for one request. Send each part with `PUT` to its `url`, with
   * its `headers` and without an API key. Anyone who has the URL can send the part, until `expires_at`. The
   * response is 200 with an `ETag`. You can send a part again; the last one counts. You can send parts in any
   * order, and several at a time. Then call `media.completeUpload`. The file may have up to 134,217,728 bytes. An
   * upload that is not completed by `expires_at`, 24 hours later, is deleted.
   *
   * `POST /media/uploads` needs `media:upload`.
   *
   * @param body - The file to upload.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {PayloadTooLargeError} `PAYLOAD_TOO_LARGE`: The body is too large.
   * @throws {UnsupportedMediaTypeError} `UNSUPPORTED_MEDIA_TYPE`: The type of the body, or of the file in it, is
   * not supported.
   * @example
   * const mediaUploadWithUrls = await client.media.createUpload({
   *   filename: "skates.mp4",
   *   mime_type: "video/mp4",
   *   size: 12000000,
   * });
   */
  createUpload(
    body: Body<Schemas["CreateMediaUploadRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["MediaUploadWithUrls"]> {
    return this.#api.call(
      { id: "createMediaUpload", method: "POST", path: "/media/uploads", body },
      options,
    );
  }

  /**
   * Get a multipart upload.
   * Returns which parts have arrived, so that you can resume an interrupted upload. Use the URLs of the parts from
   * `media.createUpload`.
   *
   * `GET /media/uploads/{upload_id}` needs `media:upload`.
   *
   * @param uploadId - Id of the multipart upload.
   * @param options - Options of this call alone.
   * @example
   * const mediaUpload = await client.media.getUpload("upload_01jd7t4f6h8j1k3m5n7p");
   */
  getUpload(uploadId: string, options?: CallOptions): ApiPromise<Schemas["MediaUpload"]> {
    return this.#api.call(
      { id: "getMediaUpload", method: "GET", path: "/media/uploads/{upload_id}", ids: [uploadId] },
      options,
    );
  }

  /**
   * Complete a multipart upload.
   * Creates a media item from the parts. Send each part's number with the `ETag` that its upload returned. If a
   * part is missing or differs from what has arrived, nothing happens (409 `UPLOAD_INCOMPLETE`, with its number in
   * `details.missing`). With `sha256`, the whole file is verified too. A second call returns the same media item.
   *
   * `POST /media/uploads/{upload_id}/complete` needs `media:upload`.
   *
   * @param uploadId - Id of the multipart upload.
   * @param body - The parts of the file.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {UploadIncompleteError} `UPLOAD_INCOMPLETE`: Parts of the upload are missing.
   * @throws {UnsupportedMediaTypeError} `UNSUPPORTED_MEDIA_TYPE`: The type of the body, or of the file in it, is
   * not supported.
   * @example
   * const media = await client.media.completeUpload("upload_01jd7t4f6h8j1k3m5n7p", {
   *   parts: [
   *     {
   *       number: 1,
   *       etag: "\"e024f93fc215c4912bad7dff4718526f5897242354571d6410e29e16eef3157f\"",
   *     },
   *   ],
   *   sha256: "e024f93fc215c4912bad7dff4718526f5897242354571d6410e29e16eef3157f",
   * });
   */
  completeUpload(
    uploadId: string,
    body: Body<Schemas["CompleteMediaUploadRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Media"]> {
    return this.#api.call(
      {
        id: "completeMediaUpload",
        method: "POST",
        path: "/media/uploads/{upload_id}/complete",
        ids: [uploadId],
        body,
      },
      options,
    );
  }

  /**
   * Get a media item.
   * Returns one media item. Its file is at `url`.
   *
   * `GET /media/{media_id}` needs `media:read`.
   *
   * @param mediaId - Id of the media item.
   * @param options - Options of this call alone.
   * @example
   * const media = await client.media.get("media_01jd7qy2h6n4c8v1x3b5");
   */
  get(mediaId: string, options?: CallOptions): ApiPromise<Schemas["Media"]> {
    return this.#api.call(
      { id: "getMedia", method: "GET", path: "/media/{media_id}", ids: [mediaId] },
      options,
    );
  }

  /**
   * Update a media item.
   * Updates the details of a media item, not its file. Posts that use it keep their alternative text. Send the
   * item's `ETag` as `If-Match` to avoid overwriting somebody else's change.
   *
   * `PATCH /media/{media_id}` needs `media:upload`.
   *
   * @param mediaId - Id of the media item.
   * @param body - The fields of a media item to change. Fields that you leave out stay unchanged.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @example
   * const media = await client.media.update("media_01jd7qy2h6n4c8v1x3b5", { title: "Rocket skates" });
   */
  update(
    mediaId: string,
    body: Body<Schemas["UpdateMediaRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Media"]> {
    return this.#api.call(
      { id: "updateMedia", method: "PATCH", path: "/media/{media_id}", ids: [mediaId], body },
      options,
    );
  }

  /**
   * Delete a media item.
   * Deletes a media item and its file permanently. If a post that may still be published uses it, such as a draft
   * or a scheduled post, nothing happens (409 `CONFLICT`, with up to 20 of them in `details.post_ids`). Posts that
   * are live on networks stay unchanged. A second call returns 404.
   *
   * `DELETE /media/{media_id}` needs `media:upload`.
   *
   * @param mediaId - Id of the media item.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @example
   * await client.media.delete("media_01jd7qy2h6n4c8v1x3b5");
   */
  delete(mediaId: string, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      { id: "deleteMedia", method: "DELETE", path: "/media/{media_id}", ids: [mediaId] },
      options,
    );
  }
}
