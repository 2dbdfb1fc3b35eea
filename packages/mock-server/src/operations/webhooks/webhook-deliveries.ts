/** What was sent to webhooks, and sending it again. */
import type { ServerSchemas } from "@postern/spec";
import { attemptAt } from "../../changes/emit-event.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { accepted } from "../../domain/wire/outcome.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { DeliveryRow } from "../../tables.ts";
import { listPage } from "../list-page.ts";
import type { Run } from "../operation.ts";
import { requireActive, requireWebhook } from "./require-webhook.ts";

export const listWebhookDeliveries: Run<"listWebhookDeliveries"> = async (
  { path, query },
  context,
) => {
  const { id } = await requireWebhook(path, context);
  return listPage(
    context.tables,
    {
      table: "deliveries",
      query,
      where: { webhook_id: id },
      filter: ({ status }) => query.status === undefined || status === query.status,
    },
    presentDelivery,
  );
};

export const redeliverWebhook: Run<"redeliverWebhook"> = async ({ path }, context) => {
  const { tables, server, now } = context;
  const webhook = await requireWebhook(path, context);
  const delivery = await tables.get("deliveries", path.delivery_id);
  if (delivery?.webhook_id !== webhook.id) {
    const message = `There is no delivery ${path.delivery_id} to this webhook.`;
    throw problem("NOT_FOUND", { message });
  }
  requireActive(webhook);
  const at = toTimestamp(now);
  const again: DeliveryRow = {
    ...delivery,
    id: server.ids.next("delivery", now),
    created_at: at,
    attempt: 0,
    response_code: null,
    duration_ms: null,
    attempted_at: null,
  };
  const isTried = delivery.status === "pending";
  return accepted(presentDelivery(await attemptAt(at, isTried ? delivery : again, tables)));
};

function presentDelivery(delivery: DeliveryRow): ServerSchemas["WebhookDelivery"] {
  return {
    id: delivery.id,
    event_id: delivery.event_id,
    event: delivery.event_type,
    attempt: delivery.attempt,
    status: delivery.status,
    response_code: delivery.response_code,
    duration_ms: delivery.duration_ms,
    at: delivery.attempted_at,
    next_attempt_at: delivery.next_attempt_at,
    created_at: delivery.created_at,
  };
}
