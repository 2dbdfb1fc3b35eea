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
   * Verifies a delivery and gives the event. A program that only receives has the same in `@postern/sdk/webhooks`.
   *
   * Calls nothing.
   *
   * @param request A web `Request`, a request of Node's, or the headers and the raw body. Nobody may have read it before.
   * @param options The webhook's signing secret, or several while one replaces the other.
   * @throws {WebhookError} when it is not the server's, was changed, or comes too late: answer 401 and do nothing.
   * @throws {UsageError} when the body was parsed before, or a secret is none.
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
   * Makes a receiver: each delivery is verified, and each event handled once, by the handler of its type. It answers
   * 204 when the event was handled, 401 when it is not the server's, 409 while another delivery of it is being handled,
   * and 500 when the handler failed; but for the first, the server sends it again later.
   *
   * Calls nothing.
   *
   * @param handlers By type of event. Types without a handler are taken and left alone.
   * @param options The webhook's signing secret, and what to do about all else.
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
