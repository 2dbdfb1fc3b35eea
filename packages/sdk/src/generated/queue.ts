// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List the queue". */
export type ListQueueQuery = Query<NonNullable<OperationTypes["listQueue"]["parameters"]["query"]>>;

/** Posts that wait for the next free slots, in an order that can be changed. */
export class Queue {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List the queue.
   * Lists what waits in the queue of the workspace, in its order, each with the slot that it gets as things stand.
   * `meta` says whether the queue goes on.
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
    return this.#api.list(
      { id: "listQueue", method: "GET", path: "/queue", repeat: "safe", query },
      options,
    );
  }

  /**
   * Queue a post.
   * Puts a post in the queue, at its end unless told otherwise; those behind it move to later slots. It goes out
   * at its slot without another call. The post must be one that could be scheduled; one that is in the queue
   * already is refused (409 `CONFLICT`, and `details.queue_item_id` names its place).
   *
   * `POST /queue` needs `queue:write`.
   *
   * @param body - The post to queue, and where.
   * @param options - Options of this call alone.
   * @throws {NoScheduleWindowsError} `NO_SCHEDULE_WINDOWS`: The queue has no times to publish at.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
   * @throws {ApprovalRequiredError} `APPROVAL_REQUIRED`: The post needs an approval first.
   * @throws {DuplicateContentError} `DUPLICATE_CONTENT`: The same content went through the same connection lately.
   * @throws {MediaRequiredError} `MEDIA_REQUIRED`: The network takes no post without media.
   * @throws {PostNotEditableError} `POST_NOT_EDITABLE`: The post can no longer be changed.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
   * @example
   * const queueItem = await client.queue.add({ post_id: "post_01jd7qz6y3r8m5t2k9w4" });
   */
  add(
    body: Body<Schemas["AddToQueueRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["QueueItem"]> {
    return this.#api.call(
      { id: "addToQueue", method: "POST", path: "/queue", repeat: "key", body },
      options,
    );
  }

  /**
   * Pause the queue or let it go on.
   * Pauses the whole queue or what goes out through one connection, or lets it go on. What is held has no slot,
   * and keeps its place; when it goes on, it gets the next free slots. Posts outside the queue go out as ever.
   *
   * `PUT /queue/state` needs `queue:write`.
   *
   * @param body - Whether the queue is to go on.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
   * @example
   * const queueState = await client.queue.setState({ paused: true });
   */
  setState(
    body: Body<Schemas["SetQueueStateRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["QueueState"]> {
    return this.#api.call(
      { id: "setQueueState", method: "PUT", path: "/queue/state", repeat: "natural", body },
      options,
    );
  }

  /**
   * Move a post in the queue.
   * Gives an item another place in the queue; the slots of all items follow from their order. The `ETag` of an
   * item changes when it is moved and when its slot does. Send it as `If-Match`, so that nobody's change is lost.
   *
   * `PATCH /queue/{item_id}` needs `queue:write`.
   *
   * @param itemId - Id of the place in the queue.
   * @param body - Where to.
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
      {
        id: "moveQueueItem",
        method: "PATCH",
        path: "/queue/{item_id}",
        repeat: "key",
        parameters: { item_id: itemId },
        body,
      },
      options,
    );
  }

  /**
   * Take a post out of the queue.
   * Takes a post out of the queue and makes a draft of it; those behind it move to earlier slots. A second call
   * gets 404.
   *
   * `DELETE /queue/{item_id}` needs `queue:write`.
   *
   * @param itemId - Id of the place in the queue.
   * @param options - Options of this call alone.
   * @example
   * await client.queue.remove("item_01jd7t2b4d6f8h1j3k5m");
   */
  remove(itemId: string, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      {
        id: "removeQueueItem",
        method: "DELETE",
        path: "/queue/{item_id}",
        repeat: "natural",
        parameters: { item_id: itemId },
      },
      options,
    );
  }
}
