// Generated from spec/openapi.yaml. Do not edit.

import type { OperationTypes, Schemas } from "@postern/spec";
import type { Api, ApiPromise, CallOptions } from "../api.ts";
import type { PagePromise } from "../page.ts";

/** Query parameters of "List webhooks". */
export type ListWebhooksQuery = NonNullable<OperationTypes["listWebhooks"]["parameters"]["query"]>;

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
   * `GET /webhooks`
   *
   * @param query - Filters and paging.
   * @param options - For this call alone: `signal`, `idempotencyKey`, `headers`, retries and clocks.
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
   * `POST /webhooks`
   *
   * @param body - What to send.
   * @param options - For this call alone: `signal`, `idempotencyKey`, `headers`, retries and clocks.
   * @throws {PosternError} `WEBHOOK_LIMIT`: The workspace can have no more webhooks.
   * @throws {PosternError} `URL_BLOCKED`: The server does not call this address.
   * @throws {PosternError} `SECRET_ALREADY_SHOWN`: The secret has been shown and is not kept.
   * @example
   * const webhookWithSecret = await client.webhooks.create({
   *   url: "https://hooks.acme.test/postern",
   *   events: ["post.published", "post.failed"],
   *   name: "Newsroom",
   * });
   */
  create(
    body: Schemas["CreateWebhookRequest"],
    options?: CallOptions,
  ): ApiPromise<Schemas["WebhookWithSecret"]> {
    return this.#api.call(
      { id: "createWebhook", method: "POST", path: "/webhooks", repeat: "key", body },
      options,
    );
  }

  /**
   * Unsubscribe from events.
   * Ends a subscription. What was still to be sent to it is not sent. A second call gets 404.
   *
   * `DELETE /webhooks/{webhook_id}`
   *
   * @param webhookId - Id of the webhook.
   * @param options - For this call alone: `signal`, `idempotencyKey`, `headers`, retries and clocks.
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
   * named. The answer comes before the event is sent.
   *
   * `POST /webhooks/{webhook_id}/test`
   *
   * @param webhookId - Id of the webhook.
   * @param body - What to send.
   * @param options - For this call alone: `signal`, `idempotencyKey`, `headers`, retries and clocks.
   * @example
   * const webhookTest = await client.webhooks.test("webhook_01jd7r4t9b5d2f8g6h3k", { event: "post.published" });
   */
  test(
    webhookId: string,
    body?: Schemas["TestWebhookRequest"],
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
}
