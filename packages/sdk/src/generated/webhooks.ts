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

/** Subscriptions to events, signed as Standard Webhooks 1.0 lays down. */
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
    return this.#api.list(
      { id: "listWebhooks", method: "GET", path: "/webhooks", repeat: "safe", query },
      options,
    );
  }

  /**
   * Subscribe to events.
   * Subscribes an address to events and shows the signing secret, this once. Events are signed as Standard
   * Webhooks 1.0 lays down, and sent again with growing pauses for 24 hours until the address answers with a
   * status of success. An answer of 410, or ten failures in a row, disables the webhook. The replay of this
   * request under its idempotency key gets 409 `SECRET_ALREADY_SHOWN`.
   *
   * `POST /webhooks` needs `webhooks:manage`.
   *
   * @param body - Where to send which events.
   * @param options - Options of this call alone.
   * @throws {PosternError} `WEBHOOK_LIMIT`: The workspace can have no more webhooks.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this address.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has been shown and is not kept.
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
      { id: "createWebhook", method: "POST", path: "/webhooks", repeat: "key", body },
      options,
    );
  }

  /**
   * Get a webhook.
   * Gives one subscription, and how its last delivery went. Its `ETag` is for `If-Match` alone: deliveries leave
   * it as it is, so that they never stand in the way of a change.
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
      {
        id: "getWebhook",
        method: "GET",
        path: "/webhooks/{webhook_id}",
        repeat: "safe",
        parameters: { webhook_id: webhookId },
      },
      options,
    );
  }

  /**
   * Change a webhook.
   * Changes what is given and leaves the rest. What is on its way goes to the new address. `active: true` gives a
   * disabled webhook another chance. Send its `ETag` as `If-Match`, so that nobody's change is lost.
   *
   * `PATCH /webhooks/{webhook_id}` needs `webhooks:manage`.
   *
   * @param webhookId - Id of the webhook.
   * @param body - What to change about a webhook; what is left out stays.
   * @param options - Options of this call alone.
   * @throws {ValidationError} `VALIDATION_FAILED`: The request does not fit.
   * @throws {PreconditionFailedError} `PRECONDITION_FAILED`: The resource has changed.
   * @throws {UrlBlockedError} `URL_BLOCKED`: The server does not call this address.
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
        repeat: "key",
        parameters: { webhook_id: webhookId },
        body,
      },
      options,
    );
  }

  /**
   * Unsubscribe from events.
   * Ends a subscription, and forgets its deliveries. What was still to be sent to it is not sent. A second call
   * gets 404.
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
      {
        id: "deleteWebhook",
        method: "DELETE",
        path: "/webhooks/{webhook_id}",
        repeat: "natural",
        parameters: { webhook_id: webhookId },
      },
      options,
    );
  }

  /**
   * Test a webhook.
   * Sends an event to the webhook, signed like any other: `webhook.test`, or a made-up event of the type that is
   * named. The answer comes before the event is sent. A disabled webhook gets nothing (409 `CONFLICT`).
   *
   * `POST /webhooks/{webhook_id}/test` needs `webhooks:manage`.
   *
   * @param webhookId - Id of the webhook.
   * @param body - Which event to send.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
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
        repeat: "key",
        parameters: { webhook_id: webhookId },
        body,
      },
      options,
    );
  }

  /**
   * List deliveries of a webhook.
   * Lists what was sent to a webhook, or is still to be sent, newest first: one entry for each event, with how the
   * last attempt went.
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
        repeat: "safe",
        parameters: { webhook_id: webhookId },
        query,
      },
      options,
    );
  }

  /**
   * Send an event again.
   * Sends the event of a delivery again, under the same event id and freshly signed, to where the webhook leads
   * now. It is a delivery of its own, with attempts of its own; one that is still being tried is tried at once
   * instead. A disabled webhook gets nothing (409 `CONFLICT`): change it to `active` first.
   *
   * `POST /webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver` needs `webhooks:manage`.
   *
   * @param webhookId - Id of the webhook.
   * @param deliveryId - Id of the delivery.
   * @param options - Options of this call alone.
   * @throws {ConflictError} `CONFLICT`: The state of things does not allow this.
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
        repeat: "key",
        parameters: { webhook_id: webhookId, delivery_id: deliveryId },
      },
      options,
    );
  }

  /**
   * Replace the signing secret.
   * Makes a new signing secret and shows it, this once. During the overlap the old one signs too, so that a
   * receiver which knows either of them takes every event; `webhook-signature` then holds two signatures. A second
   * rotation ends the overlap of the first. The replay of this request under its idempotency key gets 409
   * `SECRET_ALREADY_SHOWN`.
   *
   * `POST /webhooks/{webhook_id}/rotate-secret` needs `webhooks:manage`.
   *
   * @param webhookId - Id of the webhook.
   * @param body - How long both secrets sign.
   * @param options - Options of this call alone.
   * @throws {SecretAlreadyShownError} `SECRET_ALREADY_SHOWN`: The secret has been shown and is not kept.
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
        repeat: "key",
        parameters: { webhook_id: webhookId },
        body,
      },
      options,
    );
  }
}
