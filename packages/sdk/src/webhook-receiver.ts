/** The generated webhooks, and the receiving of events that is written by hand for them. */
import { Webhooks } from "./generated/webhooks.ts";
import { ResultPromise } from "./result-promise.ts";
import { readSecrets } from "./webhooks/read-secrets.ts";
import type { RouteOptions, WebhookHandlers } from "./webhooks/route.ts";
import type { VerifyOptions, WebhookEvent } from "./webhooks/verify.ts";
import type { WebhookRequest } from "./webhooks/webhook-request.ts";
import { asRoute, type Receive, type WebhookRoute } from "./webhooks/webhook-route.ts";

export class WebhooksWithReceiver extends Webhooks {
  /**
   * Verifies a delivery and returns its event. Programs that only receive webhooks can use `@postern/sdk/webhooks`.
   *
   * Calls nothing.
   *
   * @param request A web `Request`, a Node request, or the headers and the raw body. Its body must not have been read.
   * @param options The webhook's signing secret, or several while one replaces the other.
   * @throws {WebhookError} if it is not from the server, was changed, or is too old: respond with 401 and do nothing.
   * @throws {UsageError} if the body has already been parsed, or a secret is invalid.
   * @example
   * const event = await client.webhooks.verify(request, { secrets: "whsec_…" });
   * if (event.type === "post.published") {
   *   console.log(event.data.targets.map((target) => target.external_url));
   * }
   */
  verify(request: WebhookRequest, options: VerifyOptions): ResultPromise<WebhookEvent> {
    return ResultPromise.of(async () => {
      const { verifyWebhook } = await import("./webhooks/verify.ts");
      return verifyWebhook(request, options);
    });
  }

  /**
   * Creates a receiver that verifies each delivery and calls the handler of the event's type once. It responds with 204
   * if the event was handled, 401 if it is not from the server, 409 while another delivery of the event is being
   * handled, and 500 if the handler failed. Except after a 204, the server sends the event again later.
   *
   * Calls nothing.
   *
   * @param handlers Handlers by event type. Types without a handler are accepted and ignored.
   * @param options The webhook's signing secret, and further options.
   * @throws {UsageError} where there is no secret.
   * @example
   * const receive = client.webhooks.route(
   *   { "post.published": ({ data }) => console.log(data.targets[0]?.external_url) },
   *   { secrets: "whsec_…" },
   * );
   * createServer(receive.listener).listen(3000);
   */
  route(handlers: WebhookHandlers, options: RouteOptions): WebhookRoute {
    readSecrets(options.secrets);
    let receive: Promise<Receive> | undefined;
    return asRoute(async (request) => {
      receive ??= import("./webhooks/route.ts").then(({ createReceive }) =>
        createReceive(handlers, options),
      );
      return (await receive)(request);
    });
  }
}
