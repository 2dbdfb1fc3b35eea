// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List media". */
export type ListMediaQuery = Query<NonNullable<OperationTypes["listMedia"]["parameters"]["query"]>>;

/** The library of images, videos and documents that posts show. */
export class Media {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List media.
   * Lists the media of the workspace, newest first. Filters narrow the list together.
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
    return this.#api.list(
      { id: "listMedia", method: "GET", path: "/media", repeat: "safe", query },
      options,
    );
  }

  /**
   * Upload media.
   * Adds one file to the library. Its type is read from its bytes, never from its name. `valid_for` tells which
   * networks take it, before any post is made of it.
   *
   * `POST /media` needs `media:upload`.
   *
   * @param body - One file and what to say about it.
   * @param options - Options of this call alone.
   * @throws {PayloadTooLargeError} `PAYLOAD_TOO_LARGE`: The body is too large.
   * @throws {UnsupportedMediaTypeError} `UNSUPPORTED_MEDIA_TYPE`: The body, or the file in it, is of a type that
   * is not taken.
   * @example
   * const media = await client.media.create({ file: new File([bytes], "picture.png", { type: "image/png" }) });
   */
  create(
    body: Body<Schemas["UploadMediaRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Media"]> {
    return this.#api.call(
      { id: "uploadMedia", method: "POST", path: "/media", repeat: "key", form: body },
      options,
    );
  }

  /**
   * Import media from a URL.
   * Has the server fetch a file, behind the answer. The media item is there at once with the status `processing`;
   * `jobs.get`, or the event `media.ready` or `media.failed`, tells when it can be published, or why not:
   * `MEDIA_FETCH_FAILED`, `UNSUPPORTED_MEDIA_TYPE`, or `URL_BLOCKED` where the address leads on to one that is not
   * public. Up to 5 redirects are followed, and each is judged like the first address. The file may have up to
   * 134,217,728 bytes, and 30 seconds to arrive.
   *
   * `POST /media/from-url` needs `media:upload`.
   *
   * @param body - Where a file is, and what to say about it.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this address.
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
      { id: "importMediaFromUrl", method: "POST", path: "/media/from-url", repeat: "key", body },
      options,
    );
  }

  /**
   * Begin an upload in parts.
   * Begins the upload of a file that is too large for one request. Send each part with `PUT` to its `url`, with
   * its `headers` and without an API key: whoever has the address may send the part, until `expires_at`. The
   * answer is 200 with an `ETag`. A part may be sent again; the last one counts. Parts can be sent in any order,
   * and several at a time. Then call `media.completeUpload`. The file may have up to 134,217,728 bytes. What is not
   * completed by `expires_at`, 24 hours later, is thrown away.
   *
   * `POST /media/uploads` needs `media:upload`.
   *
   * @param body - The file that is to come.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
   * @throws {PayloadTooLargeError} `PAYLOAD_TOO_LARGE`: The body is too large.
   * @throws {UnsupportedMediaTypeError} `UNSUPPORTED_MEDIA_TYPE`: The body, or the file in it, is of a type that
   * is not taken.
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
      { id: "createMediaUpload", method: "POST", path: "/media/uploads", repeat: "key", body },
      options,
    );
  }

  /**
   * Get an upload in parts.
   * Tells which parts have arrived, so that an upload that broke off can go on. The addresses of the parts are
   * those that `media.createUpload` gave.
   *
   * `GET /media/uploads/{upload_id}` needs `media:upload`.
   *
   * @param uploadId - Id of the upload in parts.
   * @param options - Options of this call alone.
   * @example
   * const mediaUpload = await client.media.getUpload("upload_01jd7t4f6h8j1k3m5n7p");
   */
  getUpload(uploadId: string, options?: CallOptions): ApiPromise<Schemas["MediaUpload"]> {
    return this.#api.call(
      {
        id: "getMediaUpload",
        method: "GET",
        path: "/media/uploads/{upload_id}",
        repeat: "safe",
        parameters: { upload_id: uploadId },
      },
      options,
    );
  }

  /**
   * Complete an upload in parts.
   * Makes a media item of the parts. Name each part with the `ETag` that it was answered with; where one is
   * missing, or is not what has arrived, nothing happens (409 `UPLOAD_INCOMPLETE`, and `details.missing` has its
   * number). With `sha256` the file as a whole is verified, too. A second call gives the same media item.
   *
   * `POST /media/uploads/{upload_id}/complete` needs `media:upload`.
   *
   * @param uploadId - Id of the upload in parts.
   * @param body - The parts that the file is made of.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
   * @throws {UploadIncompleteError} `UPLOAD_INCOMPLETE`: Parts of the upload are missing.
   * @throws {UnsupportedMediaTypeError} `UNSUPPORTED_MEDIA_TYPE`: The body, or the file in it, is of a type that
   * is not taken.
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
        repeat: "natural",
        parameters: { upload_id: uploadId },
        body,
      },
      options,
    );
  }

  /**
   * Get a media item.
   * Gives one media item. Its bytes are at `url`.
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
      {
        id: "getMedia",
        method: "GET",
        path: "/media/{media_id}",
        repeat: "safe",
        parameters: { media_id: mediaId },
      },
      options,
    );
  }

  /**
   * Change a media item.
   * Changes what is said of a media item; its bytes stay. Posts that show it keep the alternative text that they
   * have. Send the item's `ETag` as `If-Match`, so that nobody's change is lost.
   *
   * `PATCH /media/{media_id}` needs `media:upload`.
   *
   * @param mediaId - Id of the media item.
   * @param body - What to change about a media item; what is left out stays.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
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
      {
        id: "updateMedia",
        method: "PATCH",
        path: "/media/{media_id}",
        repeat: "key",
        parameters: { media_id: mediaId },
        body,
      },
      options,
    );
  }

  /**
   * Delete a media item.
   * Deletes a media item and its bytes for good. Where a post that may still go out shows it, such as a draft or
   * one that is scheduled, nothing happens (409 `CONFLICT`, and `details.post_ids` names up to 20 of them). What
   * is live on the networks stays there. A second call gets 404.
   *
   * `DELETE /media/{media_id}` needs `media:upload`.
   *
   * @param mediaId - Id of the media item.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
   * @example
   * await client.media.delete("media_01jd7qy2h6n4c8v1x3b5");
   */
  delete(mediaId: string, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      {
        id: "deleteMedia",
        method: "DELETE",
        path: "/media/{media_id}",
        repeat: "natural",
        parameters: { media_id: mediaId },
      },
      options,
    );
  }
}
