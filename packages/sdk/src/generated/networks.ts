// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List the networks and their rules". */
export type ListNetworksQuery =
  Query<NonNullable<OperationTypes["listNetworks"]["parameters"]["query"]>>;

/** List the networks and their rules. */
export class Networks {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List the networks and their rules.
   * Lists what each network accepts: the text length and how it is counted, images, videos, hashtags, and how many
   * posts. `posts.validate` and a media item's `valid_for` use the same rules.
   *
   * `GET /networks` needs no key.
   *
   * @param query - `network`: Only this network.
   * @param options - Options of this call alone.
   * @example
   * for await (const networkRules of client.networks.list()) {
   *   console.log(networkRules);
   * }
   */
  list(query?: ListNetworksQuery, options?: CallOptions): PagePromise<Schemas["NetworkRules"]> {
    return this.#api.list(
      { id: "listNetworks", method: "GET", path: "/networks", query, isPublic: true },
      options,
    );
  }
}
