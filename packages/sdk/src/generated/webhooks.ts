// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, Body, CallOptions, Query } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List webhooks". */
export type ListWebhooksQuery =
  Query<NonNullable<OperationTypes["listWebhooks"]["parameters"]["query"]>>;

/** Query parameters of "List deliveries of a webhook". */
export type ListWebhookDeliveriesQuery =
  Query<NonNullable<OperationTypes["listWebhookDeliveries"]["parameters"]["query"]>>;

/** Subscriptions to events, signed according to Standard Webhooks 1.0. */
export class Webhooks {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * List webhooks.
   * Lists the subscriptions of the workspace, newest first, without their signing secrets.
   *
   * `GET /webhooks` needs `webhooks:manage`.
   *
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const webhook of client.webhooks.list()) {
   *   console.log(webhook);
   * }
   */
  list(query?: ListWebhooksQuery, options?: CallOptions): PagePromise<Schemas["Webhook"]> {
    return this.#api.list({ id: "listWebhooks", method: "GET", path: "/webhooks", query }, options);
  }

  /**
   * Subscribe to events.
   * Subscribes a URL to events and returns the signing secret, only this once. Events are signed according to
   * Standard Webhooks 1.0. If the URL does not respond with a success status, the event is sent again with
   * increasing delays for 24 hours. A response of 410, or ten failures in a row, disables the webhook. Repeating
   * this request with its idempotency key returns 409 `SECRET_ALREADY_SHOWN`.
   *
   * `POST /webhooks` needs `webhooks:manage`.
   *
   * @param body - The URL and the events to send.
   * @param options - Options of this call alone.
   * @throws {PosternError} `WEBHOOK_LIMIT`: The workspace cannot have more webhooks.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this URL.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has already been shown and is not stored.
   * @example
   * const webhookWithSecret = await client.webhooks.create({
   *   url: "https://hooks.acme.test/postern",
   *   events: ["post.published", "post.failed"],
   *   name: "Newsroom",
   * });
   */
  create(
    body: Body<Schemas["CreateWebhookRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["WebhookWithSecret"]> {
    return this.#api.call(
      { id: "createWebhook", method: "POST", path: "/webhooks", body },
      options,
    );
  }

  /**
   * Get a webhook.
   * Returns one subscription and the result of its last delivery. Its `ETag` is only for `If-Match`: deliveries do
   * not change it, so they never block an update.
   *
   * `GET /webhooks/{webhook_id}` needs `webhooks:manage`.
   *
   * @param webhookId - Id of the webhook.
   * @param options - Options of this call alone.
   * @example
   * const webhook = await client.webhooks.get("webhook_01jd7r4t9b5d2f8g6h3k");
   */
  get(webhookId: string, options?: CallOptions): ApiPromise<Schemas["Webhook"]> {
    return this.#api.call(
      { id: "getWebhook", method: "GET", path: "/webhooks/{webhook_id}", ids: [webhookId] },
      options,
    );
  }

  /**
   * Update a webhook.
   * Updates the fields that you send and leaves the others unchanged. Pending deliveries go to the new URL.
   * `active: true` enables a disabled webhook again. Send its `ETag` as `If-Match` to avoid overwriting somebody
   * else's change.
   *
   * `PATCH /webhooks/{webhook_id}` needs `webhooks:manage`.
   *
   * @param webhookId - Id of the webhook.
   * @param body - The fields of a webhook to change. Fields that you leave out stay unchanged.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request is not valid.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this URL.
   * @example
   * const webhook = await client.webhooks.update("webhook_01jd7r4t9b5d2f8g6h3k", {
   *   url: "https://hooks.acme.test/postern-2",
   *   active: true,
   * });
   */
  update(
    webhookId: string,
    body: Body<Schemas["UpdateWebhookRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["Webhook"]> {
    return this.#api.call(
      {
        id: "updateWebhook",
        method: "PATCH",
        path: "/webhooks/{webhook_id}",
        ids: [webhookId],
        body,
      },
      options,
    );
  }

  /**
   * Unsubscribe from events.
   * Deletes a subscription and its deliveries. Pending events are not sent. A second call returns 404.
   *
   * `DELETE /webhooks/{webhook_id}` needs `webhooks:manage`.
   *
   * @param webhookId - Id of the webhook.
   * @param options - Options of this call alone.
   * @example
   * await client.webhooks.delete("webhook_01jd7r4t9b5d2f8g6h3k");
   */
  delete(webhookId: string, options?: CallOptions): ApiPromise<void> {
    return this.#api.call(
      { id: "deleteWebhook", method: "DELETE", path: "/webhooks/{webhook_id}", ids: [webhookId] },
      options,
    );
  }

  /**
   * Test a webhook.
   * Sends a test event to the webhook, signed like any other: `webhook.test`, or an example of the event type that
   * you name. The response arrives before the event is sent. A disabled webhook gets nothing (409 `CONFLICT`).
   *
   * `POST /webhooks/{webhook_id}/test` needs `webhooks:manage`.
   *
   * @param webhookId - Id of the webhook.
   * @param body - The event to send.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @example
   * const webhookTest = await client.webhooks.test("webhook_01jd7r4t9b5d2f8g6h3k", {
   *   event: "post.published",
   * });
   */
  test(
    webhookId: string,
    body?: Body<Schemas["TestWebhookRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["WebhookTest"]> {
    return this.#api.call(
      {
        id: "testWebhook",
        method: "POST",
        path: "/webhooks/{webhook_id}/test",
        ids: [webhookId],
        body,
      },
      options,
    );
  }

  /**
   * List deliveries of a webhook.
   * Lists the deliveries of a webhook, sent and pending, newest first: one entry for each event, with the result
   * of the last attempt.
   *
   * `GET /webhooks/{webhook_id}/deliveries` needs `webhooks:manage`.
   *
   * @param webhookId - Id of the webhook.
   * @param query - Filters and paging.
   * @param options - Options of this call alone.
   * @example
   * for await (const webhookDelivery of client.webhooks.listDeliveries("webhook_01jd7r4t9b5d2f8g6h3k")) {
   *   console.log(webhookDelivery);
   * }
   */
  listDeliveries(
    webhookId: string,
    query?: ListWebhookDeliveriesQuery,
    options?: CallOptions,
  ): PagePromise<Schemas["WebhookDelivery"]> {
    return this.#api.list(
      {
        id: "listWebhookDeliveries",
        method: "GET",
        path: "/webhooks/{webhook_id}/deliveries",
        ids: [webhookId],
        query,
      },
      options,
    );
  }

  /**
   * Redeliver an event.
   * Sends the event of a delivery again, with the same event id and a fresh signature, to the webhook's current
   * URL. It is a new delivery with its own attempts. If the original delivery is still pending, it is sent
   * immediately instead. A disabled webhook gets nothing (409 `CONFLICT`): set it to `active` first.
   *
   * `POST /webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver` needs `webhooks:manage`.
   *
   * @param webhookId - Id of the webhook.
   * @param deliveryId - Id of the delivery.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The current state does not allow this.
   * @example
   * const webhookDelivery = await client.webhooks.redeliver("webhook_01jd7r4t9b5d2f8g6h3k", "delivery_01jd7q2s8b3d7f1h4k6m");
   */
  redeliver(
    webhookId: string,
    deliveryId: string,
    options?: CallOptions,
  ): ApiPromise<Schemas["WebhookDelivery"]> {
    return this.#api.call(
      {
        id: "redeliverWebhook",
        method: "POST",
        path: "/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver",
        ids: [webhookId, deliveryId],
      },
      options,
    );
  }

  /**
   * Replace the signing secret.
   * Creates a new signing secret and returns it, only this once. During the overlap, events are also signed with
   * the old secret, so a receiver that knows either one can verify every event; `webhook-signature` then has two
   * signatures. A second rotation ends the overlap of the first. Repeating this request with its idempotency key
   * returns 409 `SECRET_ALREADY_SHOWN`.
   *
   * `POST /webhooks/{webhook_id}/rotate-secret` needs `webhooks:manage`.
   *
   * @param webhookId - Id of the webhook.
   * @param body - How long both secrets are used.
   * @param options - Options of this call alone.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has already been shown and is not stored.
   * @example
   * const webhookWithSecret = await client.webhooks.rotateSecret("webhook_01jd7r4t9b5d2f8g6h3k", {
   *   overlap_seconds: 3600,
   * });
   */
  rotateSecret(
    webhookId: string,
    body?: Body<Schemas["RotateWebhookSecretRequest"]>,
    options?: CallOptions,
  ): ApiPromise<Schemas["WebhookWithSecret"]> {
    return this.#api.call(
      {
        id: "rotateWebhookSecret",
        method: "POST",
        path: "/webhooks/{webhook_id}/rotate-secret",
        ids: [webhookId],
        body,
      },
      options,
    );
  }
}
