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
 * Makes a receiver: each delivery is verified, and each event handled once, by the handler of its type. An event of a
 * type without a handler is taken and left alone. It answers 204 when the event was handled, 401 when it is not the
 * server's, 409 while another delivery of it is being handled, and 500 when the handler failed; but for the first, the
 * server sends it again later.
 *
 * @param handlers By type of event: `{"post.published": (event) => …}`.
 * @param options The signing secret, and what to do about all else.
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
