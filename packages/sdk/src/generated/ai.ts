// Generated from spec/openapi.yaml. Do not edit.

import type { Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions } from "../api.ts";

/** Generate texts for posts. */
export class Ai {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Generate texts for posts.
   * Writes texts about a prompt, a page or media, each within the limits of its network. Nothing is published and
   * no post is created: pass a text to `posts.create` for that.
   *
   * Each text costs one AI credit of the company. If there are fewer credits left than the request needs, nothing
   * is written (402 `AI_QUOTA_EXCEEDED`). A text that would break the content policy costs nothing (422
   * `CONTENT_POLICY`); the reference server refuses any text that contains the words `Always refused:
   * content_policy`. If the text generator fails, nothing is charged either (502 `UPSTREAM_NETWORK`).
   *
   * `POST /ai/posts` needs `ai:generate`.
   *
   * @param body - What to write about, for which networks, and how. At least one of `prompt`, `source_url` and
   * `media_ids` is required; you can combine them.
   * @param options - Options of this call alone.
   * @throws {AiQuotaExceededError} `AI_QUOTA_EXCEEDED`: No AI credits are left.
   * @throws {PosternError} `CONTENT_POLICY`: The content is not allowed.
   * @throws {UpstreamNetworkError} `UPSTREAM_NETWORK`: A social network, or another required service, did not
   * respond.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this URL.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @example
   * const generatedPost = await client.ai.generatePost({
   *   prompt: "Our rocket skates are back in stock",
   *   networks: ["x", "linkedin"],
   *   tone: "enthusiastic",
   *   variations: 2,
   * });
   */
  generatePost(
    body: Body<Schemas["GeneratePostRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["GeneratedPost"]> {
    return this.#api.call({ id: "generatePost", method: "POST", path: "/ai/posts", body }, options);
  }
}
