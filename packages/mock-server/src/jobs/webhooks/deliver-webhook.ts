/** Sends one event to one endpoint, and tries again later when it was not taken. */

import { giveUpDeliveries } from "../../changes/emit-event.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { sealedSecrets } from "../../domain/webhooks/webhook.ts";
import { isDelivered, isDisabledBy, nextAttemptAt } from "../../domain/webhooks/webhook-retry.ts";
import { signatureHeaders } from "../../domain/webhooks/webhook-signature.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { Activity, ServerContext } from "../../server-context.ts";
import type { DeliveryRow, JobRow, WebhookRow } from "../../tables.ts";
import { isUnclaimed, keepClaim } from "../claim-job.ts";
import type { Claim } from "../lanes.ts";

/** An attempt that is not heard of for so long is made again, such as after a crash. */
const LEASE_MS = 60_000;

/** What a delivery that gets lost on its way is answered. */
const LOST_STATUS = 204;

interface Sending {
  readonly job: JobRow;
  readonly delivery: DeliveryRow;
  readonly webhook: WebhookRow | undefined;
}

/** Deliveries to the same endpoint are made in their order. */
export const claimDelivery: Claim = (job, server) =>
  server.store.write(async (tables) => {
    if (!(await isUnclaimed(job, tables))) return;
    const delivery = await tables.get("deliveries", job.subject_id);
    const webhookId = delivery?.webhook_id ?? null;
    const webhook = webhookId === null ? undefined : await tables.get("webhooks", webhookId);
    const isWanted = webhookId === null || webhook?.status === "active";
    if (delivery === undefined || delivery.status !== "pending" || !isWanted) {
      await tables.remove("jobs", job.id);
      return;
    }
    const claimed = await keepClaim(job, LEASE_MS, { tables, server });
    const sending = { job: claimed, delivery, webhook };
    return {
      job: claimed,
      lane: webhookId ?? delivery.url,
      perform: () => deliverWebhook(sending, server),
    };
  });

async function deliverWebhook({ job, delivery, webhook }: Sending, server: ServerContext) {
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

/** @returns the endpoint's status; null: there was no answer. */
async function send(
  delivery: DeliveryRow,
  webhook: WebhookRow | undefined,
  server: ServerContext,
): Promise<number | null> {
  try {
    const request = await toRequest(delivery, webhook, server);
    return await sendCopies(request, copiesOf(delivery, server), server);
  } catch (error) {
    server.log("warn", `Webhook not delivered: ${(error as Error).message}`, {
      delivery_id: delivery.id,
    });
    return null;
  }
}

async function toRequest(
  delivery: DeliveryRow,
  webhook: WebhookRow | undefined,
  server: ServerContext,
): Promise<Request> {
  const timestamp = Math.floor(server.clock.now() / 1000);
  const message = { id: delivery.event_id, timestamp, body: delivery.body };
  const secrets = await signingSecrets(webhook, server);
  const signature = await signatureHeaders(message, secrets, server.hash.hmacSha256);
  const headers = { "content-type": "application/json", "user-agent": "Postern", ...signature };
  const url = webhook?.url ?? delivery.url;
  return new Request(url, { method: "POST", headers, body: delivery.body });
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
  const { status } = attempt;
  const delivery = await tables.get("deliveries", attempt.delivery.id);
  // Whoever emptied the store meanwhile wants to hear no more of it.
  if (delivery === undefined) return;
  const webhookId = delivery.webhook_id;
  const webhook = webhookId === null ? undefined : await tables.get("webhooks", webhookId);
  const now = server.clock.now();
  const isOver = isDelivered(status) || webhook?.status === "disabled";
  const isAskedAgain = delivery.next_attempt_at !== attempt.delivery.next_attempt_at;
  const retryAt = isAskedAgain ? now : nextAttemptAt(delivery.attempt + 1, status, now);
  const nextAt = isOver ? undefined : retryAt;
  if (nextAt === undefined) await tables.remove("jobs", job.id);
  else await tables.put("jobs", { ...withoutFailures(job), due_at: toTimestamp(nextAt) });
  await tables.put("deliveries", attempted({ ...attempt, delivery }, nextAt, now));
  if (webhook !== undefined) await keepOutcome(webhook, status, { tables, now });
}

/** An attempt was made, whatever came of it: the next begins to count anew. */
function withoutFailures({ failures: _, ...job }: JobRow): JobRow {
  return job;
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
