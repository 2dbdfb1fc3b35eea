// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List posts". */
export type ListPostsQuery = Query<NonNullable<OperationTypes["listPosts"]["parameters"]["query"]>>;

/** Query parameters of "Delete a post". */
export type DeletePostQuery =
  Query<NonNullable<OperationTypes["deletePost"]["parameters"]["query"]>>;

/** Query parameters of "List the history of a post". */
export type ListPostHistoryQuery =
  Query<NonNullable<OperationTypes["listPostHistory"]["parameters"]["query"]>>;

/**
 * Posts, from draft to live. Publishing is asynchronous: the response is 202 with the status `publishing`, and
 * the final status is `published`, `partial` or `failed`. If a network refuses a post, the reason is data on the
 * target, never an HTTP error.
 */
export class Posts {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List posts.
   * Lists the posts of the workspace, newest first by default. If you send several filters, all of them must
   * match.
   *
   * `GET /posts` needs `posts:read`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const post of client.posts.list()) {
   *   console.log(post);
   * }
   */
  list(query?: ListPostsQuery, options?: CallOptions): PagePromise<Schemas["Post"]> {
    return this.#api.list({ id: "listPosts", method: "GET", path: "/posts", query }, options);
  }

  /**
   * Create a post.
   * Creates a post: a draft, or a post to publish at a given time, at the next free slot, at the end of the queue,
   * or immediately. List its connections in `targets`, or only their ids in `social_profile_ids`; only a draft can
   * have none. With `mode: now` the response is 202 and publishing continues in the background. Content that was
   * published through the same connection in the last 24 hours is refused unless `allow_duplicate` is true. Media
   * need the scope `media:upload`; a media item with a `url` is imported in the background. Until its file has
   * been fetched, checks that depend on media are skipped (`MEDIA_NOT_INSPECTED` in the target's `warnings`) and
   * publishing waits; if the file cannot be fetched, or the network does not accept it, the target fails. An
   * unknown id in the body is a validation error. If the workspace requires approvals, you can create only a
   * draft, or a post with `approval.required`, which waits as `pending_approval` until an approver approves it.
   *
   * `POST /posts` needs `posts:write`.
   *
   * @param body - The post to create. `targets` or `social_profile_ids` is required unless it stays a draft;
   * `content`, `media` or `link` is always required.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {DuplicateContentError} `DUPLICATE_CONTENT`: The same content was recently published through the same
   * connection.
   * @throws {ApprovalRequiredError} `APPROVAL_REQUIRED`: The post must be approved first.
   * @throws {QuotaExceededError} `QUOTA_EXCEEDED`: The network accepts no more posts from this connection for now.
   * @throws {ConnectionExpiredError} `CONNECTION_EXPIRED`: The network no longer accepts the connection.
   * @throws {ScheduledInPastError} `SCHEDULED_IN_PAST`: The time is in the past.
   * @throws {SlotTakenError} `SLOT_TAKEN`: Another post has this slot.
   * @throws {NoScheduleWindowsError} `NO_SCHEDULE_WINDOWS`: The queue has no posting windows.
   * @throws {MediaRequiredError} `MEDIA_REQUIRED`: The network requires media.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this URL.
   * @example
   * const post = await client.posts.create({
   *   content: "Rocket skates are back in stock.",
   *   link: { url: "https://acme.test/skates" },
   *   media: [
   *     {
   *       media_id: "media_01jd7qy2h6n4c8v1x3b5",
   *       alt_text: "A pair of red rocket skates on a white floor.",
   *     },
   *   ],
   *   targets: [{ connection_id: "conn_acmelinkedin" }],
   *   schedule: {
   *     mode: "at",
   *     scheduled_at: "2026-12-01T09:00:00+01:00",
   *     timezone: "Europe/Berlin",
   *   },
   *   labels: ["launch"],
   *   external_ref: "sku-4711",
   *   brand_id: "brand_acme",
   * });
   */
  create(
    body: Body<Schemas["CreatePostRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Post"], Schemas["PostMeta"] | undefined> {
    return this.#api.call({ id: "createPost", method: "POST", path: "/posts", body }, options);
  }

  /**
   * Validate a post.
   * Checks for each connection whether its network would accept the post, how long its text is as that network
   * counts, and what it would reject or change. Nothing is created or published. A request that no network needs
   * to judge fails as in `posts.create`: a time in the past, an unknown brand, or a slot in a workspace without
   * posting windows. Approvals and duplicates are not checked.
   *
   * `POST /posts/validate` needs `posts:read` or `posts:write`.
   *
   * @param body - The post to create. `targets` or `social_profile_ids` is required unless it stays a draft;
   * `content`, `media` or `link` is always required.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {NoScheduleWindowsError} `NO_SCHEDULE_WINDOWS`: The queue has no posting windows.
   * @throws {ScheduledInPastError} `SCHEDULED_IN_PAST`: The time is in the past.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this URL.
   * @example
   * const postValidation = await client.posts.validate({
   *   content: "Rocket skates are back in stock.",
   *   link: { url: "https://acme.test/skates" },
   *   media: [
   *     {
   *       media_id: "media_01jd7qy2h6n4c8v1x3b5",
   *       alt_text: "A pair of red rocket skates on a white floor.",
   *     },
   *   ],
   *   targets: [{ connection_id: "conn_acmelinkedin" }],
   *   schedule: {
   *     mode: "at",
   *     scheduled_at: "2026-12-01T09:00:00+01:00",
   *     timezone: "Europe/Berlin",
   *   },
   *   labels: ["launch"],
   *   external_ref: "sku-4711",
   *   brand_id: "brand_acme",
   * });
   */
  validate(
    body: Body<Schemas["CreatePostRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["PostValidation"]> {
    return this.#api.call(
      { id: "validatePost", method: "POST", path: "/posts/validate", body },
      options,
    );
  }

  /**
   * Create posts in bulk.
   * Creates up to 100 posts, one after the other, in the background. `jobs.get` shows the progress and what was
   * refused. A body that does not match this document is rejected as a whole; everything else is checked post by
   * post, as in `posts.create`. With `dry_run` nothing is created, and the job shows what would be.
   *
   * `POST /posts/bulk` needs `posts:write`.
   *
   * @param body - The posts to create.
   * @param options - Options of this call alone.
   * @throws {PayloadTooLargeError} `PAYLOAD_TOO_LARGE`: The body is too large.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @example
   * const jobStarted = await client.posts.bulkCreate({
   *   posts: [
   *     { content: "Rocket skates are back in stock." },
   *     {
   *       content: "Have you oiled your rocket skates?",
   *       social_profile_ids: ["conn_acmelinkedin"],
   *       schedule: { mode: "at", scheduled_at: "2026-12-01T09:00:00+01:00" },
   *     },
   *   ],
   *   on_error: "abort",
   * });
   */
  bulkCreate(
    body: Body<Schemas["BulkCreatePostsRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["JobStarted"]> {
    return this.#api.call(
      { id: "bulkCreatePosts", method: "POST", path: "/posts/bulk", body },
      options,
    );
  }

  /**
   * Get a post.
   * Returns one post and, for each of its targets, the publishing status and the link to the live post.
   *
   * `GET /posts/{post_id}` needs `posts:read`.
   *
   * @param postId - Id of the post.
   * @param options - Options of this call alone.
   * @example
   * const post = await client.posts.get("post_01jd7qz6y3r8m5t2k9w4");
   */
  get(
    postId: string,
    options?: CallOptions,
  ): ApiPromise<Schemas["Post"], Schemas["PostMeta"] | undefined> {
    return this.#api.call(
      { id: "getPost", method: "GET", path: "/posts/{post_id}", ids: [postId] },
      options,
    );
  }

  /**
   * Update a post.
   * Updates the fields that you send and leaves the others unchanged. Once publishing has started, you can change
   * only the fields that are never published: `labels`, `notes` and `external_ref`. Send the post's `ETag` as
   * `If-Match` to avoid overwriting somebody else's change. An approval applies to the post as it was: if anything
   * else changes, a post that needs approval must be approved again.
   *
   * `PATCH /posts/{post_id}` needs `posts:write`.
   *
   * @param postId - Id of the post.
   * @param body - The fields to change. Fields that you leave out stay unchanged. `targets` and
   * `social_profile_ids` replace all targets.
   * @param options - Options of this call alone.
   * @throws {PostNotEditableError} `POST_NOT_EDITABLE`: The post can no longer be changed.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {ApprovalRequiredError} `APPROVAL_REQUIRED`: The post must be approved first.
   * @throws {DuplicateContentError} `DUPLICATE_CONTENT`: The same content was recently published through the same
   * connection.
   * @throws {ConnectionExpiredError} `CONNECTION_EXPIRED`: The network no longer accepts the connection.
   * @throws {ScheduledInPastError} `SCHEDULED_IN_PAST`: The time is in the past.
   * @throws {SlotTakenError} `SLOT_TAKEN`: Another post has this slot.
   * @throws {NoScheduleWindowsError} `NO_SCHEDULE_WINDOWS`: The queue has no posting windows.
   * @throws {MediaRequiredError} `MEDIA_REQUIRED`: The network requires media.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this URL.
   * @example
   * const post = await client.posts.update("post_01jd7qz6y3r8m5t2k9w4", {
   *   content: "Rocket skates are back. Mind the corners.",
   *   notes: "Legal has read this.",
   * });
   */
  update(
    postId: string,
    body: Body<Schemas["UpdatePostRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Post"], Schemas["PostMeta"] | undefined> {
    return this.#api.call(
      { id: "updatePost", method: "PATCH", path: "/posts/{post_id}", ids: [postId], body },
      options,
    );
  }

  /**
   * Delete a post.
   * Deletes a post: permanently in Postern, on its networks, or both. A post that is deleted only on its networks
   * becomes a draft again. Some networks do not allow apps to delete posts; in that case nothing is deleted. A
   * second call returns 404 if the post has been deleted here.
   *
   * `DELETE /posts/{post_id}` needs `posts:delete`.
   *
   * @param postId - Id of the post.
   * @param query - `mode`: Where to delete it.
   * @param options - Options of this call alone.
   * @throws {PosternError} `NETWORK_DELETE_UNSUPPORTED`: The network does not allow apps to delete posts.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @example
   * await client.posts.delete("post_01jd7qz6y3r8m5t2k9w4");
   */
  delete(postId: string, query?: DeletePostQuery, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      { id: "deletePost", method: "DELETE", path: "/posts/{post_id}", ids: [postId], query },
      options,
    );
  }

  /**
   * Schedule a post.
   * Sets the time at which a draft or scheduled post is published, at most 365 days ahead, or adds it to the queue
   * or the first free slot of the posting windows. A time that is a slot and is taken by another post through the
   * same connection is refused (409 `SLOT_TAKEN`). Repeating the call changes nothing.
   *
   * `POST /posts/{post_id}/schedule` needs `posts:write`.
   *
   * @param postId - Id of the post.
   * @param body - When to publish.
   * @param options - Options of this call alone.
   * @throws {ScheduledInPastError} `SCHEDULED_IN_PAST`: The time is in the past.
   * @throws {ApprovalRequiredError} `APPROVAL_REQUIRED`: The post must be approved first.
   * @throws {SlotTakenError} `SLOT_TAKEN`: Another post has this slot.
   * @throws {NoScheduleWindowsError} `NO_SCHEDULE_WINDOWS`: The queue has no posting windows.
   * @throws {PostNotEditableError} `POST_NOT_EDITABLE`: The post can no longer be changed.
   * @throws {DuplicateContentError} `DUPLICATE_CONTENT`: The same content was recently published through the same
   * connection.
   * @example
   * const post = await client.posts.schedule("post_01jd7qz6y3r8m5t2k9w4", {
   *   scheduled_at: "2026-12-01T09:00:00+01:00",
   *   timezone: "Europe/Berlin",
   * });
   */
  schedule(
    postId: string,
    body: Body<Schemas["SchedulePostRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Post"], Schemas["PostMeta"] | undefined> {
    return this.#api.call(
      {
        id: "schedulePost",
        method: "POST",
        path: "/posts/{post_id}/schedule",
        ids: [postId],
        body,
      },
      options,
    );
  }

  /**
   * Publish a post.
   * Starts publishing a post immediately, through all of its targets or the ones you list. The response arrives
   * before publishing ends. Get the post until its status is `published`, `partial` or `failed`, or subscribe to
   * its events.
   *
   * `POST /posts/{post_id}/publish` needs `posts:write`.
   *
   * @param postId - Id of the post.
   * @param body - What to publish, and where to send the result.
   * @param options - Options of this call alone.
   * @throws {ApprovalRequiredError} `APPROVAL_REQUIRED`: The post must be approved first.
   * @throws {ConnectionExpiredError} `CONNECTION_EXPIRED`: The network no longer accepts the connection.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @throws {DuplicateContentError} `DUPLICATE_CONTENT`: The same content was recently published through the same
   * connection.
   * @throws {MediaRequiredError} `MEDIA_REQUIRED`: The network requires media.
   * @throws {QuotaExceededError} `QUOTA_EXCEEDED`: The network accepts no more posts from this connection for now.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this URL.
   * @example
   * const post = await client.posts.publish("post_01jd7qz6y3r8m5t2k9w4");
   */
  publish(
    postId: string,
    body?: Body<Schemas["PublishPostRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Post"], Schemas["PostMeta"] | undefined> {
    return this.#api.call(
      { id: "publishPost", method: "POST", path: "/posts/{post_id}/publish", ids: [postId], body },
      options,
    );
  }

  /**
   * Unschedule a post.
   * Turns a post whose publishing has not started back into a draft. Its time and any request for approval are
   * removed. Repeating the call changes nothing.
   *
   * `POST /posts/{post_id}/unschedule` needs `posts:write`.
   *
   * @param postId - Id of the post.
   * @param options - Options of this call alone.
   * @throws {PostNotEditableError} `POST_NOT_EDITABLE`: The post can no longer be changed.
   * @example
   * const post = await client.posts.unschedule("post_01jd7qz6y3r8m5t2k9w4");
   */
  unschedule(
    postId: string,
    options?: CallOptions,
  ): ApiPromise<Schemas["Post"], Schemas["PostMeta"] | undefined> {
    return this.#api.call(
      { id: "unschedulePost", method: "POST", path: "/posts/{post_id}/unschedule", ids: [postId] },
      options,
    );
  }

  /**
   * Submit a post for approval.
   * Asks the approvers to approve a post. A draft that is approved stays a draft that can be published; a post
   * with a time is scheduled. While it waits, repeating the call changes nothing.
   *
   * `POST /posts/{post_id}/submit` needs `posts:write`.
   *
   * @param postId - Id of the post.
   * @param body - Whom to ask for approval, and a note for them.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {MediaRequiredError} `MEDIA_REQUIRED`: The network requires media.
   * @example
   * const post = await client.posts.submitForApproval("post_01jd7qz6y3r8m5t2k9w4", {
   *   approver_ids: ["key_01jd7n5p8s2f6g9h4j7k"],
   *   note: "Please look at the numbers.",
   * });
   */
  submitForApproval(
    postId: string,
    body?: Body<Schemas["SubmitPostRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Post"], Schemas["PostMeta"] | undefined> {
    return this.#api.call(
      {
        id: "submitPostForApproval",
        method: "POST",
        path: "/posts/{post_id}/submit",
        ids: [postId],
        body,
      },
      options,
    );
  }

  /**
   * Approve a post.
   * Approves a post. It is scheduled for its time, or published immediately if its mode is `now` or its time has
   * passed; a draft becomes free to publish. Send the `sequence` that you have seen: if the post has changed since
   * then, nothing is approved. If the workspace requires approvals, nobody can approve a post that they created or
   * submitted.
   *
   * `POST /posts/{post_id}/approve` needs `posts:approve`.
   *
   * @param postId - Id of the post.
   * @param body - An approver's decision.
   * @param options - Options of this call alone.
   * @throws {NotPendingApprovalError} `NOT_PENDING_APPROVAL`: The post is not waiting for approval.
   * @throws {PosternError} `SELF_APPROVAL_FORBIDDEN`: You cannot approve your own post.
   * @throws {RoleRequiredError} `ROLE_REQUIRED`: The role does not allow this.
   * @throws {DuplicateContentError} `DUPLICATE_CONTENT`: The same content was recently published through the same
   * connection.
   * @throws {SlotTakenError} `SLOT_TAKEN`: Another post has this slot.
   * @throws {NoScheduleWindowsError} `NO_SCHEDULE_WINDOWS`: The queue has no posting windows.
   * @throws {ConnectionExpiredError} `CONNECTION_EXPIRED`: The network no longer accepts the connection.
   * @throws {MediaRequiredError} `MEDIA_REQUIRED`: The network requires media.
   * @example
   * const post = await client.posts.approve("post_01jd7qz6y3r8m5t2k9w4", {
   *   sequence: 1,
   *   note: "The numbers are right.",
   * });
   */
  approve(
    postId: string,
    body?: Body<Schemas["ApprovePostRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Post"], Schemas["PostMeta"] | undefined> {
    return this.#api.call(
      { id: "approvePost", method: "POST", path: "/posts/{post_id}/approve", ids: [postId], body },
      options,
    );
  }

  /**
   * Reject a post.
   * Rejects a post. It can be changed and submitted again. Send the `sequence` that you have seen: if the post has
   * changed since then, nothing is rejected.
   *
   * `POST /posts/{post_id}/reject` needs `posts:approve`.
   *
   * @param postId - Id of the post.
   * @param body - Why the post is rejected.
   * @param options - Options of this call alone.
   * @throws {NotPendingApprovalError} `NOT_PENDING_APPROVAL`: The post is not waiting for approval.
   * @throws {RoleRequiredError} `ROLE_REQUIRED`: The role does not allow this.
   * @example
   * const post = await client.posts.reject("post_01jd7qz6y3r8m5t2k9w4", {
   *   sequence: 1,
   *   note: "The price is from last year.",
   * });
   */
  reject(
    postId: string,
    body: Body<Schemas["RejectPostRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Post"], Schemas["PostMeta"] | undefined> {
    return this.#api.call(
      { id: "rejectPost", method: "POST", path: "/posts/{post_id}/reject", ids: [postId], body },
      options,
    );
  }

  /**
   * Retry the failed targets of a post.
   * Publishes again through the targets that have failed and whose error is `retryable`: all of them, or those
   * that are named. What is live stays as it is. A target whose error is not retryable needs a change first; then
   * use `posts.publish`. What holds for publishing holds for trying again.
   *
   * `POST /posts/{post_id}/retry` needs `posts:write`.
   *
   * @param postId - Id of the post.
   * @param body - What to retry.
   * @param options - Options of this call alone.
   * @throws {NotRetryableError} `NOT_RETRYABLE`: There is nothing to retry.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {ApprovalRequiredError} `APPROVAL_REQUIRED`: The post must be approved first.
   * @throws {ConnectionExpiredError} `CONNECTION_EXPIRED`: The network no longer accepts the connection.
   * @throws {DuplicateContentError} `DUPLICATE_CONTENT`: The same content was recently published through the same
   * connection.
   * @throws {MediaRequiredError} `MEDIA_REQUIRED`: The network requires media.
   * @throws {QuotaExceededError} `QUOTA_EXCEEDED`: The network accepts no more posts from this connection for now.
   * @example
   * const post = await client.posts.retry("post_01jd7qz6y3r8m5t2k9w4");
   */
  retry(
    postId: string,
    body?: Body<Schemas["RetryPostRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Post"], Schemas["PostMeta"] | undefined> {
    return this.#api.call(
      { id: "retryPost", method: "POST", path: "/posts/{post_id}/retry", ids: [postId], body },
      options,
    );
  }

  /**
   * List the history of a post.
   * Lists who did what to a post, and the results, most recent first. Deleting the post also deletes its history.
   *
   * `GET /posts/{post_id}/history` needs `posts:read`.
   *
   * @param postId - Id of the post.
   * @param query - Paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const postHistoryEntry of client.posts.listHistory("post_01jd7qz6y3r8m5t2k9w4")) {
   *   console.log(postHistoryEntry);
   * }
   */
  listHistory(
    postId: string,
    query?: ListPostHistoryQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["PostHistoryEntry"]> {
    return this.#api.list(
      {
        id: "listPostHistory",
        method: "GET",
        path: "/posts/{post_id}/history",
        ids: [postId],
        query,
      },
      options,
    );
  }
}
