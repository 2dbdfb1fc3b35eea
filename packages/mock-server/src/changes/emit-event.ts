/** Tells whoever listens that something happened: one delivery for each endpoint, kept with the change that caused it. */

import type { ServerSchemas } from "@postern/spec";
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { TableWriter } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";
import type { DeliveryRow, WebhookRow } from "../tables.ts";

export interface EventFacts {
  readonly type: ServerSchemas["EventType"];
  readonly workspaceId: string;
  /** The resource as it is after the change. */
  readonly data: unknown;
  /** The connections that it concerns, for webhooks that listen to some alone; absent: all. */
  readonly connectionIds?: readonly string[];
}

/** Where deliveries are kept until they are made. */
interface Queue {
  readonly tables: TableWriter;
  readonly server: ServerContext;
}

/** Queues the event for every active webhook of the workspace that asked for it. */
export async function emitEvent(facts: EventFacts, { tables, server }: Queue): Promise<void> {
  const event = newEvent(facts, server);
  const webhooks = await tables.list("webhooks", { where: { workspace_id: facts.workspaceId } });
  for (const webhook of webhooks) {
    if (!listensTo(webhook, facts)) continue;
    await queueDelivery(event, { webhookId: webhook.id, url: webhook.url }, { tables, server });
  }
}

/** @returns the id of the delivery. */
export async function queueDelivery(
  event: ServerSchemas["Event"],
  receiver: { webhookId: string | null; url: string },
  { tables, server }: Queue,
): Promise<string> {
  const id = server.ids.next("delivery", server.clock.now());
  const delivery: DeliveryRow = {
    id,
    created_at: event.created_at,
    workspace_id: event.workspace_id,
    webhook_id: receiver.webhookId,
    url: receiver.url,
    event_id: event.id,
    event_type: event.type,
    body: JSON.stringify(event),
    attempt: 0,
    status: "pending",
    response_code: null,
    duration_ms: null,
    attempted_at: null,
    next_attempt_at: event.created_at,
  };
  await attemptAt(event.created_at, delivery, tables);
  return id;
}

/** Has a delivery attempted at a time; it has at most one such piece of work. */
export async function attemptAt(
  due_at: string,
  delivery: DeliveryRow,
  tables: TableWriter,
): Promise<DeliveryRow> {
  const awaited: DeliveryRow = { ...delivery, status: "pending", next_attempt_at: due_at };
  await tables.put("deliveries", awaited);
  await tables.put("jobs", {
    id: jobOf(delivery.id),
    created_at: delivery.created_at,
    due_at,
    kind: "deliver_webhook",
    subject_id: delivery.id,
  });
  return awaited;
}

/** Sends nothing more of what is still to be sent to an endpoint. */
export async function giveUpDeliveries(webhookId: string, tables: TableWriter): Promise<void> {
  const pending = await tables.list("deliveries", {
    where: { webhook_id: webhookId },
    filter: ({ status }) => status === "pending",
  });
  for (const delivery of pending) {
    await tables.remove("jobs", jobOf(delivery.id));
    await tables.put("deliveries", { ...delivery, status: "failed", next_attempt_at: null });
  }
}

/** Forgets what was sent to an endpoint, and what was still to be sent. */
export async function removeDeliveries(webhookId: string, tables: TableWriter): Promise<void> {
  for (const { id } of await tables.list("deliveries", { where: { webhook_id: webhookId } })) {
    await tables.remove("jobs", jobOf(id));
    await tables.remove("deliveries", id);
  }
}

const jobOf = (deliveryId: string): string => `job_${deliveryId}`;

export function newEvent(facts: EventFacts, server: ServerContext): ServerSchemas["Event"] {
  const now = server.clock.now();
  return {
    id: server.ids.next("event", now),
    type: facts.type,
    created_at: toTimestamp(now),
    workspace_id: facts.workspaceId,
    data: facts.data,
  } as ServerSchemas["Event"];
}

function listensTo(webhook: WebhookRow, { type, connectionIds }: EventFacts): boolean {
  if (webhook.status !== "active" || !webhook.events.includes(type)) return false;
  if (webhook.connection_ids.length === 0 || connectionIds === undefined) return true;
  return connectionIds.some((id) => webhook.connection_ids.includes(id));
}
