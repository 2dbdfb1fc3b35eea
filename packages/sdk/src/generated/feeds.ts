// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List feeds". */
export type ListFeedsQuery = Query<NonNullable<OperationTypes["listFeeds"]["parameters"]["query"]>>;

/** Query parameters of "List the items of all feeds". */
export type ListAllFeedItemsQuery =
  Query<NonNullable<OperationTypes["listAllFeedItems"]["parameters"]["query"]>>;

/** Query parameters of "List a feed's items". */
export type ListFeedItemsQuery =
  Query<NonNullable<OperationTypes["listFeedItems"]["parameters"]["query"]>>;

/** RSS, Atom, RDF and JSON feeds that the workspace follows, and their items, which become posts. */
export class Feeds {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List feeds.
   * Lists the feeds that the workspace follows, newest first.
   *
   * `GET /feeds` needs `feeds:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const feed of client.feeds.list()) {
   *   console.log(feed);
   * }
   */
  list(query?: ListFeedsQuery, options?: CallOptions): PagePromise<Schemas["Feed"]> {
    return this.#api.list({ id: "listFeeds", method: "GET", path: "/feeds", query }, options);
  }

  /**
   * Follow a feed.
   * Reads the feed, checks it every 15 minutes from then on, and creates a post for each new item, from its title,
   * its link and the beginning of its text, never from its pictures. An item counts as new once, identified by its
   * guid or else by its link. The event `feed.item_found` is sent for each item that passes the filter.
   * `feed.failing` is sent when the feed could not be read three times in a row. An item for which no post can be
   * created becomes `failed` and says why; the other items continue.
   *
   * `POST /feeds` needs `feeds:write`.
   *
   * @param body - The feed to follow, and how to post its items.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {FeedUnreadableError} `FEED_UNREADABLE`: The feed cannot be read.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this URL.
   * @example
   * const feed = await client.feeds.create({
   *   url: "https://acme.test/blog/feed.xml",
   *   name: "Acme blog",
   *   connection_ids: ["conn_acmelinkedin"],
   *   max_per_day: 3,
   *   filter: { include: ["skates"] },
   * });
   */
  create(
    body: Body<Schemas["CreateFeedRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Feed"]> {
    return this.#api.call({ id: "createFeed", method: "POST", path: "/feeds", body }, options);
  }

  /**
   * List the items of all feeds.
   * Lists the items that were found in all feeds of the workspace, most recently found first.
   *
   * `GET /feeds/items` needs `feeds:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const feedItem of client.feeds.listAllItems()) {
   *   console.log(feedItem);
   * }
   */
  listAllItems(
    query?: ListAllFeedItemsQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["FeedItem"]> {
    return this.#api.list(
      { id: "listAllFeedItems", method: "GET", path: "/feeds/items", query },
      options,
    );
  }

  /**
   * Try a feed.
   * Reads a feed and returns its newest items. Nothing is stored.
   *
   * `POST /feeds/validate` needs `feeds:read`.
   *
   * @param body - The feed to read.
   * @param options - Options of this call alone.
   * @throws {FeedUnreadableError} `FEED_UNREADABLE`: The feed cannot be read.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this URL.
   * @example
   * const feedValidation = await client.feeds.validate({ url: "https://acme.test/blog/feed.xml" });
   */
  validate(
    body: Body<Schemas["ValidateFeedRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["FeedValidation"]> {
    return this.#api.call(
      { id: "validateFeed", method: "POST", path: "/feeds/validate", body },
      options,
    );
  }

  /**
   * Get a feed.
   * Returns one feed and the result of the last check.
   *
   * `GET /feeds/{feed_id}` needs `feeds:read`.
   *
   * @param feedId - Id of the feed.
   * @param options - Options of this call alone.
   * @example
   * const feed = await client.feeds.get("feed_01jd8a2k4m6p8r1t3v5x");
   */
  get(feedId: string, options?: CallOptions): ApiPromise<Schemas["Feed"]> {
    return this.#api.call(
      { id: "getFeed", method: "GET", path: "/feeds/{feed_id}", ids: [feedId] },
      options,
    );
  }

  /**
   * Update a feed.
   * Updates the fields that you send and leaves the others unchanged. A new address is read first. Send the feed's
   * `ETag` as `If-Match` to avoid overwriting somebody else's change. The `ETag` also changes each time the feed
   * is checked.
   *
   * `PATCH /feeds/{feed_id}` needs `feeds:write`.
   *
   * @param feedId - Id of the feed.
   * @param body - The fields to change. Fields that you leave out stay unchanged.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {FeedUnreadableError} `FEED_UNREADABLE`: The feed cannot be read.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this URL.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @example
   * const feed = await client.feeds.update("feed_01jd8a2k4m6p8r1t3v5x", { active: false });
   */
  update(
    feedId: string,
    body: Body<Schemas["UpdateFeedRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Feed"]> {
    return this.#api.call(
      { id: "updateFeed", method: "PATCH", path: "/feeds/{feed_id}", ids: [feedId], body },
      options,
    );
  }

  /**
   * Stop following a feed.
   * Deletes a feed and its items. The posts that were created from them stay. A second call returns 404.
   *
   * `DELETE /feeds/{feed_id}` needs `feeds:write`.
   *
   * @param feedId - Id of the feed.
   * @param options - Options of this call alone.
   * @example
   * await client.feeds.delete("feed_01jd8a2k4m6p8r1t3v5x");
   */
  delete(feedId: string, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      { id: "deleteFeed", method: "DELETE", path: "/feeds/{feed_id}", ids: [feedId] },
      options,
    );
  }

  /**
   * List a feed's items.
   * Lists the items that were found in a feed and their status, most recently found first.
   *
   * `GET /feeds/{feed_id}/items` needs `feeds:read`.
   *
   * @param feedId - Id of the feed.
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const feedItem of client.feeds.listItems("feed_01jd8a2k4m6p8r1t3v5x")) {
   *   console.log(feedItem);
   * }
   */
  listItems(
    feedId: string,
    query?: ListFeedItemsQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["FeedItem"]> {
    return this.#api.list(
      { id: "listFeedItems", method: "GET", path: "/feeds/{feed_id}/items", ids: [feedId], query },
      options,
    );
  }
}
