// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List labels". */
export type ListLabelsQuery =
  Query<NonNullable<OperationTypes["listLabels"]["parameters"]["query"]>>;

/** List labels. */
export class Labels {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List labels.
   * Lists the labels that posts of the workspace use or have used, newest first.
   *
   * `GET /labels` needs `posts:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const label of client.labels.list()) {
   *   console.log(label);
   * }
   */
  list(query?: ListLabelsQuery, options?: CallOptions): PagePromise<Schemas["Label"]> {
    return this.#api.list({ id: "listLabels", method: "GET", path: "/labels", query }, options);
  }
}
