/** The events that a workspace tells of, as an endpoint of its own gets them. */
import type { Schemas } from "@postern/spec";
import { startWebhookReceiver } from "./webhook-receiver.ts";
import type { Workspace } from "./workspace.ts";

export interface EventLog {
  /** Every event so far, once all that is on its way has come. */
  told(): Promise<readonly Schemas["Event"][]>;
}

/** Subscribes to events of these types, from now on. */
export async function logEvents(
  { server, call }: Workspace,
  events: readonly Schemas["EventType"][],
): Promise<EventLog> {
  const receiver = await startWebhookReceiver();
  await call("POST", "/webhooks", { json: { url: receiver.url, events } });
  return {
    async told() {
      await server.clock.advance("1s");
      return receiver.received.map(({ body }) => JSON.parse(body) as Schemas["Event"]);
    },
  };
}
