/** A subscription to events: what is kept of it, and which secrets sign for it. */
import type { ServerSchemas } from "@postern/spec";
import { toTimestamp } from "../time/timestamp.ts";

type Webhook = ServerSchemas["Webhook"];

export type StoredWebhook = Omit<Webhook, "previous_secret_expires_at"> & {
  /** Encrypted: each delivery is signed with it, and it is shown once. */
  readonly sealed_signing_secret: string;
  /** The secret before this one, while both sign. */
  readonly previous_secret: RetiringSecret | null;
  /** Grows with each change by hand; deliveries leave it as it is. */
  readonly version: number;
};

interface RetiringSecret {
  readonly sealed: string;
  /** RFC 3339. */
  readonly expires_at: string;
}

/** The encrypted secrets that sign an event now: two while one replaces the other. */
export function sealedSecrets(webhook: StoredWebhook, now: number): string[] {
  const previous = retiring(webhook, now);
  return [webhook.sealed_signing_secret, ...(previous === null ? [] : [previous.sealed])];
}

/** Puts a new secret in place of the one that signs; of those before it that one alone goes on signing. */
export function replaceSecret(
  webhook: StoredWebhook,
  sealed: string,
  { overlapSeconds, now }: { readonly overlapSeconds: number; readonly now: number },
): StoredWebhook {
  const expires_at = toTimestamp(now + overlapSeconds * 1_000);
  const previous = { sealed: webhook.sealed_signing_secret, expires_at };
  return {
    ...webhook,
    sealed_signing_secret: sealed,
    previous_secret: overlapSeconds === 0 ? null : previous,
    version: webhook.version + 1,
  };
}

/** What changes by hand; absent members stay. */
export type WebhookChange = ServerSchemas["UpdateWebhookRequest"];

/** A webhook that is made active again starts with no failures behind it. */
export function changeWebhook(
  webhook: StoredWebhook,
  { active, ...changes }: WebhookChange,
): StoredWebhook {
  const isRevived = active === true && webhook.status === "disabled";
  return {
    ...webhook,
    ...changes,
    ...(active === false && { status: "disabled" as const }),
    ...(isRevived && { status: "active" as const, failure_count: 0 }),
    version: webhook.version + 1,
  };
}

/** The webhook as callers see it: each member is named, so that what is added to the record stays private. */
export const presentWebhook = (webhook: StoredWebhook, now: number): Webhook => ({
  id: webhook.id,
  workspace_id: webhook.workspace_id,
  url: webhook.url,
  events: webhook.events,
  connection_ids: webhook.connection_ids,
  name: webhook.name,
  status: webhook.status,
  failure_count: webhook.failure_count,
  last_delivery: webhook.last_delivery,
  previous_secret_expires_at: retiring(webhook, now)?.expires_at ?? null,
  created_at: webhook.created_at,
});

function retiring({ previous_secret }: StoredWebhook, now: number): RetiringSecret | null {
  return previous_secret !== null && Date.parse(previous_secret.expires_at) > now
    ? previous_secret
    : null;
}
