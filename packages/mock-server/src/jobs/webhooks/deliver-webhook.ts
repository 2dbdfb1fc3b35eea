/** Sends one event to one endpoint, and tries again later when it was not taken. */

import { giveUpDeliveries } from "../../changes/emit-event.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { sealedSecrets } from "../../domain/webhooks/webhook.ts";
import { isDelivered, isDisabledBy, nextAttemptAt } from "../../domain/webhooks/webhook-retry.ts";
import { signatureHeaders } from "../../domain/webhooks/webhook-signature.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { Activity, ServerContext } from "../../server-context.ts";
import type { DeliveryRow, JobRow, WebhookRow } from "../../tables.ts";

/** An attempt that is not heard of for so long is made again, such as after a crash. */
const LEASE_MS = 60_000;

/** What a delivery that gets lost on its way is answered. */
const LOST_STATUS = 204;

/** A delivery that nobody else makes for a while. */
export interface ClaimedDelivery {
  /** As it is kept now: due again when the claim has run out. */
  readonly job: JobRow;
  readonly delivery: DeliveryRow;
  readonly webhook: WebhookRow | undefined;
  /** What deliveries are made to in their order. */
  readonly endpoint: string;
}

/** @returns undefined where somebody else has it by now, or there is nobody left to send it to. */
export function claimDelivery(
  job: JobRow,
  server: ServerContext,
): Promise<ClaimedDelivery | undefined> {
  return server.store.write((tables) => claim(job, tables, server));
}

export async function deliverWebhook(
  { job, delivery, webhook }: ClaimedDelivery,
  server: ServerContext,
): Promise<void> {
  const startedAt = server.clock.now();
  const status = await send(delivery, webhook, server);
  const durationMs = Math.max(0, server.clock.now() - startedAt);
  const attempt = { delivery, status, durationMs };
  await server.store.write((tables) => settle(job, attempt, { tables, server }));
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

async function claim(
  job: JobRow,
  tables: TableWriter,
  server: ServerContext,
): Promise<ClaimedDelivery | undefined> {
  const known = await tables.get("jobs", job.id);
  if (known?.due_at !== job.due_at) return undefined;
  const delivery = await tables.get("deliveries", job.subject_id);
  const webhookId = delivery?.webhook_id ?? null;
  const webhook = webhookId === null ? undefined : await tables.get("webhooks", webhookId);
  const isWanted = webhookId === null || webhook?.status === "active";
  if (delivery === undefined || delivery.status !== "pending" || !isWanted) {
    await tables.remove("jobs", job.id);
    return undefined;
  }
  const claimed = { ...job, due_at: toTimestamp(server.clock.now() + LEASE_MS) };
  await tables.put("jobs", claimed);
  return { job: claimed, delivery, webhook, endpoint: webhookId ?? delivery.url };
}

/** @returns the endpoint's status; null: there was no answer. */
async function send(
  delivery: DeliveryRow,
  webhook: WebhookRow | undefined,
  server: ServerContext,
): Promise<number | null> {
  const timestamp = Math.floor(server.clock.now() / 1000);
  const message = { id: delivery.event_id, timestamp, body: delivery.body };
  const secrets = await signingSecrets(webhook, server);
  const signature = await signatureHeaders(message, secrets, server.hash.hmacSha256);
  const headers = { "content-type": "application/json", "user-agent": "Postern", ...signature };
  try {
    const url = webhook?.url ?? delivery.url;
    const request = new Request(url, { method: "POST", headers, body: delivery.body });
    return await sendCopies(request, copiesOf(delivery, server), server);
  } catch (error) {
    server.log("warn", `Webhook not delivered: ${(error as Error).message}`, {
      delivery_id: delivery.id,
    });
    return null;
  }
}

/** One, unless a fault loses or multiplies them. */
function copiesOf({ event_type, webhook_id }: DeliveryRow, server: ServerContext): number {
  const facts = { event: event_type, webhookId: webhook_id ?? undefined };
  const fault = server.faults.meetWebhook(facts, server.clock.now());
  if (fault === undefined) return 1;
  return fault.fault === "webhook-lost" ? 0 : (fault.copies ?? 2);
}

/** @returns the status of the last; of none, what whoever loses a delivery makes its sender believe. */
async function sendCopies(request: Request, copies: number, server: ServerContext) {
  let status = LOST_STATUS;
  for (let copy = 0; copy < copies; copy += 1) {
    ({ status } = await server.outbound.fetch(request.clone()));
  }
  return status;
}

async function signingSecrets(webhook: WebhookRow | undefined, server: ServerContext) {
  if (webhook === undefined) return [];
  const sealed = sealedSecrets(webhook, server.clock.now());
  return Promise.all(sealed.map((secret) => server.cipher.open(secret, webhook.id)));
}

interface Attempt {
  readonly delivery: DeliveryRow;
  /** The endpoint's answer; null: there was none. */
  readonly status: number | null;
  readonly durationMs: number;
}

async function settle(
  job: JobRow,
  attempt: Attempt,
  { tables, server }: { tables: TableWriter; server: ServerContext },
): Promise<void> {
  const { delivery, status } = attempt;
  // Whoever emptied the store meanwhile wants to hear no more of it.
  if ((await tables.get("deliveries", delivery.id)) === undefined) return;
  const webhookId = delivery.webhook_id;
  const webhook = webhookId === null ? undefined : await tables.get("webhooks", webhookId);
  const now = server.clock.now();
  const isOver = isDelivered(status) || webhook?.status === "disabled";
  const nextAt = isOver ? undefined : nextAttemptAt(delivery.attempt + 1, status, now);
  if (nextAt === undefined) await tables.remove("jobs", job.id);
  else await tables.put("jobs", { ...job, due_at: toTimestamp(nextAt) });
  await tables.put("deliveries", attempted(attempt, nextAt, now));
  if (webhook !== undefined) await keepOutcome(webhook, status, { tables, now });
}

function attempted(
  { delivery, status, durationMs }: Attempt,
  nextAt: number | undefined,
  now: number,
): DeliveryRow {
  const untaken = nextAt === undefined ? "failed" : "pending";
  return {
    ...delivery,
    attempt: delivery.attempt + 1,
    response_code: status,
    duration_ms: durationMs,
    status: isDelivered(status) ? "delivered" : untaken,
    attempted_at: toTimestamp(now),
    next_attempt_at: nextAt === undefined ? null : toTimestamp(nextAt),
  };
}

/** Counts failures in a row, and gives an endpoint up after too many. */
async function keepOutcome(
  webhook: WebhookRow,
  response_code: number | null,
  { tables, now }: { tables: TableWriter; now: number },
): Promise<void> {
  const isTaken = isDelivered(response_code);
  const failure_count = isTaken ? 0 : webhook.failure_count + 1;
  const isDisabled = !isTaken && isDisabledBy(response_code, failure_count);
  const status = isTaken ? "delivered" : "failed";
  await tables.put("webhooks", {
    ...webhook,
    failure_count,
    status: isDisabled ? "disabled" : webhook.status,
    last_delivery: { at: toTimestamp(now), status, response_code },
  });
  if (isDisabled) await giveUpDeliveries(webhook.id, tables);
}
