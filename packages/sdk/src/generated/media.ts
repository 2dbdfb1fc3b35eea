// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions } from "../api.ts";

/** The library of images, videos and documents that posts show. */
export class Media {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Upload media.
   * Adds one file to the library. Its type is read from its bytes, never from its name. `valid_for` tells which
   * networks take it, before any post is made of it.
   *
   * `POST /media`
   *
   * @param body - What to send.
   * @param options - For this call alone: `signal`, `idempotencyKey`, `headers`, retries and clocks.
   * @throws {PosternError} `PAYLOAD_TOO_LARGE`: The body is too large.
   * @throws {PosternError} `UNSUPPORTED_MEDIA_TYPE`: The body, or the file in it, is of a type that is not taken.
   * @example
   * const media = await client.media.upload({ file: new File([bytes], "picture.png", { type: "image/png" }) });
   */
  upload(body: Schemas["UploadMediaRequest"], options?: CallOptions): ApiPromise<Schemas["Media"]> {
    return this.#api.call(
      { id: "uploadMedia", method: "POST", path: "/media", repeat: "key", form: body },
      options,
    );
  }

  /**
   * Get a media item.
   * Gives one media item. Its bytes are at `url`.
   *
   * `GET /media/{media_id}`
   *
   * @param mediaId - Id of the media item.
   * @param options - For this call alone: `signal`, `idempotencyKey`, `headers`, retries and clocks.
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
}
