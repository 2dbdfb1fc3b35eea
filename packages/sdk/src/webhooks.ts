/**
 * Receives webhooks: `@postern/sdk/webhooks`, for programs that need no client.
 *
 * @packageDocumentation
 */
import { createReceive, type RouteOptions, type WebhookHandlers } from "./webhooks/route.ts";
import { asRoute, type WebhookRoute } from "./webhooks/webhook-route.ts";

export { PosternError, UsageError, WebhookError, type WebhookFault } from "./errors.ts";
export { type EventGuard, type EventStanding, MemoryEventGuard } from "./webhooks/event-guard.ts";
export type { RouteOptions, WebhookHandlers } from "./webhooks/route.ts";
export { type SignOptions, signWebhook } from "./webhooks/sign-webhook.ts";
export { type VerifyOptions, verifyWebhook, type WebhookEvent } from "./webhooks/verify.ts";
export type {
  NodeRequest,
  WebhookBody,
  WebhookHeaders,
  WebhookRequest,
} from "./webhooks/webhook-request.ts";
export type { NodeResponse, WebhookRoute } from "./webhooks/webhook-route.ts";

/**
 * Creates a receiver that verifies each delivery and calls the handler of the event's type once. Events without a
 * handler are accepted and ignored. It responds with 204 if the event was handled, 401 if it is not from the server,
 * 409 while another delivery of the event is being handled, and 500 if the handler failed. Except after a 204, the
 * server sends the event again later.
 *
 * @param handlers Handlers by event type: `{"post.published": (event) => …}`.
 * @param options The signing secret, and further options.
 * @example
 * const receive = routeWebhooks(
 *   { "post.published": ({ data }) => console.log(data.targets[0]?.external_url) },
 *   { secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" },
 * );
 * createServer(receive.listener).listen(3000);
 */
export function routeWebhooks(handlers: WebhookHandlers, options: RouteOptions): WebhookRoute {
  return asRoute(createReceive(handlers, options));
}
