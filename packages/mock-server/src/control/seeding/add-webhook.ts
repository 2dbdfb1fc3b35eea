/** Subscribes an endpoint to events for a test, with no key and no rule in the way. */
import { toTimestamp } from "../../domain/time/timestamp.ts";
import {
  encodeSigningSecret,
  SIGNING_SECRET_BYTES,
} from "../../domain/webhooks/webhook-signature.ts";
import type { ServerContext } from "../../server-context.ts";
import type { WebhookRow } from "../../tables.ts";
import { DEMO_WORKSPACE_ID } from "../demo/demo-data.ts";

export interface AddWebhookOptions extends Pick<WebhookRow, "url" | "events"> {
  /** @default the demo workspace */
  readonly workspaceId?: string;
}

export interface AddedWebhook {
  readonly webhookId: string;
  /** What deliveries are signed with: `whsec_…`. */
  readonly secret: string;
}

export async function addWebhook(
  { url, events, workspaceId = DEMO_WORKSPACE_ID }: AddWebhookOptions,
  { ids, clock, random, cipher, store }: ServerContext,
): Promise<AddedWebhook> {
  const now = clock.now();
  const id = ids.next("webhook", now);
  const secret = encodeSigningSecret(random.bytes(SIGNING_SECRET_BYTES));
  const webhook: WebhookRow = {
    id,
    workspace_id: workspaceId,
    url,
    events: [...events],
    connection_ids: [],
    name: null,
    status: "active",
    failure_count: 0,
    last_delivery: null,
    created_at: toTimestamp(now),
    sealed_signing_secret: await cipher.seal(secret, id),
    previous_secret: null,
    version: 1,
  };
  await store.write((tables) => tables.put("webhooks", webhook));
  return { webhookId: id, secret };
}
