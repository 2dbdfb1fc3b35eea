/** Subscriptions to events. */

import {
  giveUpDeliveries,
  newEvent,
  queueDelivery,
  removeDeliveries,
} from "../changes/emit-event.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { changeWebhook, presentWebhook, replaceSecret } from "../domain/webhooks/webhook.ts";
import { encodeSigningSecret, SIGNING_SECRET_BYTES } from "../domain/webhooks/webhook-signature.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { accepted, created, noContent, type Outcome, ok } from "../domain/wire/outcome.ts";
import { problem } from "../domain/wire/problem.ts";
import type { ServerContext } from "../server-context.ts";
import type { WebhookRow } from "../tables.ts";
import { requireConnections } from "./connections/require-connection.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";
import { eventExample } from "./webhooks/event-example.ts";
import { requireActive, requireWebhook } from "./webhooks/require-webhook.ts";

const MAX_WEBHOOKS = 100;
const DEFAULT_OVERLAP_SECONDS = 86_400;

export const listWebhooks: Run<"listWebhooks"> = ({ query }, { workspaceId, tables, now }) =>
  listPage(
    tables,
    {
      table: "webhooks",
      query,
      where: { workspace_id: workspaceId },
      filter: ({ events }) => query.event === undefined || events.includes(query.event),
    },
    (webhook) => presentWebhook(webhook, now),
  );

export const createWebhook: Run<"createWebhook"> = async ({ body }, context) => {
  const { server, tables, workspaceId, now } = context;
  server.outbound.requireAllowed(body.url);
  const count = await tables.count("webhooks", { workspace_id: workspaceId });
  if (count >= MAX_WEBHOOKS) {
    throw problem("WEBHOOK_LIMIT", { details: { limit: MAX_WEBHOOKS } });
  }
  await requireConnections(body.connection_ids ?? [], context);
  const id = server.ids.next("webhook", now);
  const secret = await newSigningSecret(id, server);
  const webhook: WebhookRow = {
    id,
    workspace_id: workspaceId,
    url: body.url,
    events: body.events,
    connection_ids: body.connection_ids ?? [],
    name: body.name ?? null,
    status: "active",
    failure_count: 0,
    last_delivery: null,
    created_at: toTimestamp(now),
    sealed_signing_secret: secret.sealed,
    previous_secret: null,
    version: 1,
  };
  await tables.put("webhooks", webhook);
  return withSecret(webhook, secret.shown, now);
};

export const getWebhook: Run<"getWebhook"> = async ({ path }, context) =>
  shown(await requireWebhook(path, context), context.now);

export const updateWebhook: Run<"updateWebhook"> = async ({ path, body }, context) => {
  const { server, tables, ifMatch, now } = context;
  const webhook = await requireWebhook(path, context);
  requireMatch(ifMatch, webhook);
  if (body.url !== undefined) server.outbound.requireAllowed(body.url);
  await requireConnections(body.connection_ids ?? [], context);
  const changed = changeWebhook(webhook, body);
  await tables.put("webhooks", changed);
  if (changed.status === "disabled") await giveUpDeliveries(webhook.id, tables);
  return shown(changed, now);
};

export const deleteWebhook: Run<"deleteWebhook"> = async ({ path }, context) => {
  const { id } = await requireWebhook(path, context);
  await removeDeliveries(id, context.tables);
  await context.tables.remove("webhooks", id);
  return noContent();
};

export const testWebhook: Run<"testWebhook"> = async ({ path, body }, context) => {
  const { server, tables, workspaceId } = context;
  const webhook = await requireWebhook(path, context);
  requireActive(webhook);
  const type = body?.event ?? "webhook.test";
  const data = type === "webhook.test" ? testData(webhook) : await eventExample(type);
  const event = newEvent({ type, workspaceId, data }, server);
  const receiver = { webhookId: webhook.id, url: webhook.url };
  return accepted({ delivery_id: await queueDelivery(event, receiver, { tables, server }) });
};

export const rotateWebhookSecret: Run<"rotateWebhookSecret"> = async ({ path, body }, context) => {
  const { server, tables, now } = context;
  const webhook = await requireWebhook(path, context);
  const secret = await newSigningSecret(webhook.id, server);
  const overlapSeconds = body?.overlap_seconds ?? DEFAULT_OVERLAP_SECONDS;
  const rotated = replaceSecret(webhook, secret.sealed, { overlapSeconds, now });
  await tables.put("webhooks", rotated);
  return withSecret(rotated, secret.shown, now);
};

/** For the caller, this once, and for the store. */
async function newSigningSecret(webhookId: string, { random, cipher }: ServerContext) {
  const secret = encodeSigningSecret(random.bytes(SIGNING_SECRET_BYTES));
  return { shown: secret, sealed: await cipher.seal(secret, webhookId) };
}

const withSecret = (webhook: WebhookRow, signing_secret: string, now: number) =>
  created(
    { ...presentWebhook(webhook, now), signing_secret },
    { secretOf: webhook.id, etag: etagOf(webhook) },
  );

/**
 * The tag goes as a plain header: it stands for what can be changed and not for the deliveries, so
 * that it serves `If-Match` and must not turn a GET into 304.
 */
const shown = (webhook: WebhookRow, now: number): Outcome<ReturnType<typeof presentWebhook>> =>
  ok(presentWebhook(webhook, now), { headers: { etag: etagOf(webhook) } });

const testData = ({ id }: WebhookRow) => ({
  webhook_id: id,
  message: "It works: this endpoint receives events.",
});
