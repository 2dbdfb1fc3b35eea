/** Sends one event to one endpoint, and tries again later when it was not taken. */
import { toTimestamp } from "../domain/timestamp.ts";
import { isDelivered, isDisabledBy, nextAttemptAt } from "../domain/webhook-retry.ts";
import { signatureHeaders } from "../domain/webhook-signature.ts";
import type { TableWriter } from "../ports.ts";
import type { Activity, ServerContext } from "../server-context.ts";
import type { DeliveryRow, JobRow, WebhookRow } from "../tables.ts";

/** An attempt that is not heard of for so long is made again, such as after a crash. */
const LEASE_MS = 60_000;

export async function deliverWebhook(job: JobRow, server: ServerContext): Promise<void> {
  const claimed = await server.store.write((tables) => claim(job, tables, server));
  if (claimed === undefined) return;
  const { delivery, webhook } = claimed;
  const status = await send(delivery, webhook, server);
  await server.store.write((tables) => settle(job, { delivery, status }, { tables, server }));
  server.activity.add(toActivity(delivery, status, server.clock.now()));
}

function toActivity(delivery: DeliveryRow, status: number | null, at: number): Activity {
  return {
    at,
    workspace_id: delivery.workspace_id,
    type: "webhook",
    operation: delivery.event_type,
    actor: null,
    key_prefix: null,
    subject_id: delivery.webhook_id,
    status,
    code: isDelivered(status) ? null : "NOT_DELIVERED",
    request_id: null,
    ip: null,
  };
}

/** The delivery, where there is still somebody to send it to. */
async function claim(job: JobRow, tables: TableWriter, server: ServerContext) {
  const delivery = await tables.get("deliveries", job.subject_id);
  const webhookId = delivery?.webhook_id ?? null;
  const webhook = webhookId === null ? undefined : await tables.get("webhooks", webhookId);
  const isWanted = webhookId === null || webhook?.status === "active";
  if (delivery === undefined || delivery.status !== "pending" || !isWanted) {
    await tables.remove("jobs", job.id);
    return;
  }
  await tables.put("jobs", { ...job, due_at: toTimestamp(server.clock.now() + LEASE_MS) });
  return { delivery, webhook };
}

/** @returns the endpoint's status; null: there was no answer. */
async function send(
  delivery: DeliveryRow,
  webhook: WebhookRow | undefined,
  server: ServerContext,
): Promise<number | null> {
  const timestamp = Math.floor(server.clock.now() / 1000);
  const message = { id: delivery.event_id, timestamp, body: delivery.body };
  const secrets =
    webhook === undefined
      ? []
      : [await server.cipher.open(webhook.sealed_signing_secret, webhook.id)];
  const signature = await signatureHeaders(message, secrets, server.hash.hmacSha256);
  const headers = { "content-type": "application/json", "user-agent": "Postern", ...signature };
  try {
    const request = new Request(delivery.url, { method: "POST", headers, body: delivery.body });
    return (await server.outbound.fetch(request)).status;
  } catch (error) {
    server.log("warn", `Webhook not delivered: ${(error as Error).message}`, {
      delivery_id: delivery.id,
    });
    return null;
  }
}

async function settle(
  job: JobRow,
  { delivery, status }: { delivery: DeliveryRow; status: number | null },
  { tables, server }: { tables: TableWriter; server: ServerContext },
): Promise<void> {
  // Whoever emptied the store meanwhile wants to hear no more of it.
  if ((await tables.get("deliveries", delivery.id)) === undefined) return;
  const now = server.clock.now();
  const at = toTimestamp(now);
  const attempt = delivery.attempt + 1;
  const isTaken = isDelivered(status);
  const nextAt = isTaken ? undefined : nextAttemptAt(attempt, status, now);
  const untaken = nextAt === undefined ? "failed" : "pending";
  if (nextAt === undefined) await tables.remove("jobs", job.id);
  else await tables.put("jobs", { ...job, due_at: toTimestamp(nextAt) });
  await tables.put("deliveries", {
    ...delivery,
    attempt,
    response_status: status,
    status: isTaken ? "delivered" : untaken,
    delivered_at: isTaken ? at : null,
  });
  if (delivery.webhook_id === null) return;
  const webhook = await tables.get("webhooks", delivery.webhook_id);
  if (webhook === undefined) return;
  const failure_count = isTaken ? 0 : webhook.failure_count + 1;
  await tables.put("webhooks", {
    ...webhook,
    failure_count,
    status: !isTaken && isDisabledBy(status, failure_count) ? "disabled" : webhook.status,
    last_delivery: { at, status: isTaken ? "delivered" : "failed", response_status: status },
  });
}
