// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List the queue". */
export type ListQueueQuery = Query<NonNullable<OperationTypes["listQueue"]["parameters"]["query"]>>;

/** Posts that wait for the next free slots, in an order that you can change. */
export class Queue {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List the queue.
   * Lists the queue of the workspace in order, each item with the slot it currently has. `meta` shows whether the
   * queue is running or paused.
   *
   * `GET /queue` needs `queue:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const queueItem of client.queue.list()) {
   *   console.log(queueItem);
   * }
   */
  list(
    query?: ListQueueQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["QueueItem"], Schemas["QueueState"]> {
    return this.#api.list({ id: "listQueue", method: "GET", path: "/queue", query }, options);
  }

  /**
   * Queue a post.
   * Adds a post to the queue, at the end by default. Posts behind it move to later slots. It is published at its
   * slot without another call. The post must be one that can be scheduled. A post that is already in the queue is
   * refused (409 `CONFLICT`, with its place in `details.queue_item_id`).
   *
   * `POST /queue` needs `queue:write`.
   *
   * @param body - The post to queue, and its position.
   * @param options - Options of this call alone.
   * @throws {NoScheduleWindowsError} `NO_SCHEDULE_WINDOWS`: The queue has no posting windows.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @throws {ApprovalRequiredError} `APPROVAL_REQUIRED`: The post must be approved first.
   * @throws {DuplicateContentError} `DUPLICATE_CONTENT`: The same content was recently published through the same
   * connection.
   * @throws {MediaRequiredError} `MEDIA_REQUIRED`: The network requires media.
   * @throws {PostNotEditableError} `POST_NOT_EDITABLE`: The post can no longer be changed.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @example
   * const queueItem = await client.queue.add({ post_id: "post_01jd7qz6y3r8m5t2k9w4" });
   */
  add(
    body: Body<Schemas["AddToQueueRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["QueueItem"]> {
    return this.#api.call({ id: "addToQueue", method: "POST", path: "/queue", body }, options);
  }

  /**
   * Pause or resume the queue.
   * Pauses or resumes the whole queue, or only its posts for one connection. Paused items have no slot and keep
   * their position. When you resume them, they get the next free slots. Posts outside the queue are published as
   * usual.
   *
   * `PUT /queue/state` needs `queue:write`.
   *
   * @param body - Whether to pause or resume the queue.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @example
   * const queueState = await client.queue.setState({ paused: true });
   */
  setState(
    body: Body<Schemas["SetQueueStateRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["QueueState"]> {
    return this.#api.call(
      { id: "setQueueState", method: "PUT", path: "/queue/state", body },
      options,
    );
  }

  /**
   * Move a post in the queue.
   * Moves an item to another position in the queue. The slots of all items follow from their order. The `ETag` of
   * an item changes when its position or its slot changes. Send it as `If-Match` to avoid overwriting somebody
   * else's change.
   *
   * `PATCH /queue/{item_id}` needs `queue:write`.
   *
   * @param itemId - Id of the queue item.
   * @param body - The new position.
   * @param options - Options of this call alone.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @example
   * const queueItem = await client.queue.move("item_01jd7t2b4d6f8h1j3k5m", { position: "first" });
   */
  move(
    itemId: string,
    body: Body<Schemas["MoveQueueItemRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["QueueItem"]> {
    return this.#api.call(
      { id: "moveQueueItem", method: "PATCH", path: "/queue/{item_id}", ids: [itemId], body },
      options,
    );
  }

  /**
   * Remove a post from the queue.
   * Removes a post from the queue and turns it into a draft. Posts behind it move to earlier slots. A second call
   * returns 404.
   *
   * `DELETE /queue/{item_id}` needs `queue:write`.
   *
   * @param itemId - Id of the queue item.
   * @param options - Options of this call alone.
   * @example
   * await client.queue.remove("item_01jd7t2b4d6f8h1j3k5m");
   */
  remove(itemId: string, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      { id: "removeQueueItem", method: "DELETE", path: "/queue/{item_id}", ids: [itemId] },
      options,
    );
  }
}
