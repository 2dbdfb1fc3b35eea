/** Subscriptions to events. */
import { accepted, created, noContent } from "../domain/outcome.ts";
import { type Fault, problem, refuseFaults } from "../domain/problem.ts";
import { encodeSigningSecret, SIGNING_SECRET_BYTES } from "../domain/webhook-signature.ts";
import { newEvent, queueDelivery } from "../emit-event.ts";
import type { WebhookRow } from "../tables.ts";
import { eventExample } from "./event-example.ts";
import { listPage } from "./list-page.ts";
import type { OperationContext, Run } from "./operation.ts";
import { requireRow } from "./require-row.ts";

const MAX_WEBHOOKS = 100;

export const listWebhooks: Run<"listWebhooks"> = ({ query }, { workspaceId, tables }) =>
  listPage(
    tables,
    {
      table: "webhooks",
      query,
      where: { workspace_id: workspaceId },
      filter: ({ events }) => query.event === undefined || events.includes(query.event),
    },
    presentWebhook,
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
  const signing_secret = encodeSigningSecret(server.random.bytes(SIGNING_SECRET_BYTES));
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
    created_at: new Date(now).toISOString(),
    sealed_signing_secret: await server.cipher.seal(signing_secret, id),
  };
  await tables.put("webhooks", webhook);
  return created({ ...presentWebhook(webhook), signing_secret }, { secretOf: id });
};

export const deleteWebhook: Run<"deleteWebhook"> = async ({ path }, { workspaceId, tables }) => {
  const webhook = await requireRow(tables, "webhooks", { id: path.webhook_id, workspaceId });
  await tables.remove("webhooks", webhook.id);
  return noContent();
};

export const testWebhook: Run<"testWebhook"> = async ({ path, body }, context) => {
  const { server, tables, workspaceId } = context;
  const webhook = await requireRow(tables, "webhooks", { id: path.webhook_id, workspaceId });
  const type = body?.event ?? "webhook.test";
  const data = type === "webhook.test" ? testData(webhook) : eventExample(type);
  const event = newEvent({ type, workspaceId, data }, server);
  const receiver = { webhookId: webhook.id, url: webhook.url };
  return accepted({ delivery_id: await queueDelivery(event, receiver, { tables, server }) });
};

const presentWebhook = (row: WebhookRow) => ({
  id: row.id,
  workspace_id: row.workspace_id,
  url: row.url,
  events: row.events,
  connection_ids: row.connection_ids,
  name: row.name,
  status: row.status,
  failure_count: row.failure_count,
  last_delivery: row.last_delivery,
  created_at: row.created_at,
});

const testData = ({ id }: WebhookRow) => ({
  webhook_id: id,
  message: "It works: this endpoint receives events.",
});

/** @throws Problem `VALIDATION_FAILED` for a connection that the workspace does not have. */
async function requireConnections(
  ids: readonly string[],
  { tables, workspaceId }: OperationContext<"createWebhook">,
): Promise<void> {
  const faults: Fault[] = [];
  for (const [index, id] of ids.entries()) {
    const connection = await tables.get("connections", id);
    if (connection?.workspace_id === workspaceId) continue;
    const message = "The workspace has no such connection.";
    faults.push({ pointer: `/connection_ids/${index}`, code: "NOT_FOUND", message });
  }
  refuseFaults(faults);
}
