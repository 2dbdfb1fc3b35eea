// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List trigger links". */
export type ListTriggerLinksQuery =
  Query<NonNullable<OperationTypes["listTriggerLinks"]["parameters"]["query"]>>;

/** Query parameters of "List the clicks of a trigger link". */
export type ListTriggerLinkClicksQuery =
  Query<NonNullable<OperationTypes["listTriggerLinkClicks"]["parameters"]["query"]>>;

/** Links that redirect to a URL and count their clicks. */
export class TriggerLinks {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List trigger links.
   * Lists the trigger links of the workspace, newest first.
   *
   * `GET /trigger-links` needs `links:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const triggerLink of client.triggerLinks.list()) {
   *   console.log(triggerLink);
   * }
   */
  list(query?: ListTriggerLinksQuery, options?: CallOptions): PagePromise<Schemas["TriggerLink"]> {
    return this.#api.list(
      { id: "listTriggerLinks", method: "GET", path: "/trigger-links", query },
      options,
    );
  }

  /**
   * Create a trigger link.
   * Creates a tracked link to a URL. Opening its `url` redirects to that URL, counts the click, and sends the
   * event `trigger_link.clicked`.
   *
   * `POST /trigger-links` needs `links:write`.
   *
   * @param body - The link to create.
   * @param options - Options of this call alone.
   * @example
   * const triggerLink = await client.triggerLinks.create({
   *   name: "Rocket skates",
   *   redirect_to: "https://acme.test/skates",
   * });
   */
  create(
    body: Body<Schemas["CreateTriggerLinkRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["TriggerLink"]> {
    return this.#api.call(
      { id: "createTriggerLink", method: "POST", path: "/trigger-links", body },
      options,
    );
  }

  /**
   * Get a trigger link.
   * Returns one trigger link and its number of clicks. Its `ETag` is only for `If-Match`: clicks do not change it,
   * so they never block an update.
   *
   * `GET /trigger-links/{link_id}` needs `links:read`.
   *
   * @param linkId - Id of the trigger link.
   * @param options - Options of this call alone.
   * @example
   * const triggerLink = await client.triggerLinks.get("link_01jd7s7q9s2u4w6y8a1c");
   */
  get(linkId: string, options?: CallOptions): ApiPromise<Schemas["TriggerLink"]> {
    return this.#api.call(
      { id: "getTriggerLink", method: "GET", path: "/trigger-links/{link_id}", ids: [linkId] },
      options,
    );
  }

  /**
   * Update a trigger link.
   * Updates the fields that you send and leaves the others unchanged; the link's own URL stays the same. Send its
   * `ETag` as `If-Match` to avoid overwriting somebody else's change.
   *
   * `PATCH /trigger-links/{link_id}` needs `links:write`.
   *
   * @param linkId - Id of the trigger link.
   * @param body - The fields to change. Fields that you leave out stay unchanged.
   * @param options - Options of this call alone.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @example
   * const triggerLink = await client.triggerLinks.update("link_01jd7s7q9s2u4w6y8a1c", {
   *   redirect_to: "https://acme.test/sale",
   * });
   */
  update(
    linkId: string,
    body: Body<Schemas["UpdateTriggerLinkRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["TriggerLink"]> {
    return this.#api.call(
      {
        id: "updateTriggerLink",
        method: "PATCH",
        path: "/trigger-links/{link_id}",
        ids: [linkId],
        body,
      },
      options,
    );
  }

  /**
   * Delete a trigger link.
   * Deletes a trigger link and its clicks. Its URL stops working. A second call returns 404.
   *
   * `DELETE /trigger-links/{link_id}` needs `links:write`.
   *
   * @param linkId - Id of the trigger link.
   * @param options - Options of this call alone.
   * @example
   * await client.triggerLinks.delete("link_01jd7s7q9s2u4w6y8a1c");
   */
  delete(linkId: string, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      {
        id: "deleteTriggerLink",
        method: "DELETE",
        path: "/trigger-links/{link_id}",
        ids: [linkId],
      },
      options,
    );
  }

  /**
   * List the clicks of a trigger link.
   * Lists the clicks on a trigger link, newest first.
   *
   * `GET /trigger-links/{link_id}/clicks` needs `links:read`.
   *
   * @param linkId - Id of the trigger link.
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @throws {PosternError} `INVALID_DATE`: A date is not valid.
   * @throws {PosternError} `INVALID_DATE_RANGE`: The date range is not valid.
   * @example
   * for await (const triggerLinkClick of client.triggerLinks.listClicks("link_01jd7s7q9s2u4w6y8a1c")) {
   *   console.log(triggerLinkClick);
   * }
   */
  listClicks(
    linkId: string,
    query?: ListTriggerLinkClicksQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["TriggerLinkClick"]> {
    return this.#api.list(
      {
        id: "listTriggerLinkClicks",
        method: "GET",
        path: "/trigger-links/{link_id}/clicks",
        ids: [linkId],
        query,
      },
      options,
    );
  }
}
