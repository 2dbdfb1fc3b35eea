/** Tells of what becomes of keys: webhooks of the workspaces that a key reaches, and people in the application. */
import type { ServerSchemas } from "@postern/spec";
import type { ApiKey } from "../../domain/keys/api-key.ts";
import type { KeyNotice } from "../../domain/keys/key-notice.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { ReachedThreshold } from "../../domain/usage/usage-threshold.ts";
import { emitEvent } from "../emit-event.ts";
import { viewKey } from "./key-view.ts";
import type { KeyWriteContext } from "./key-watch.ts";

/** Events that carry the key alone. */
type KeyEvent = "api_key.created" | "api_key.rotated" | "api_key.revoked" | "api_key.deleted";
/** Events that also say how many days are left. */
type KeyWarning = "api_key.expiring" | "api_key.deletion_warning";

/** @param key as it is after the change. */
export async function emitKeyEvent(
  type: KeyEvent,
  key: ApiKey,
  context: KeyWriteContext,
): Promise<void> {
  await emitEverywhere(type, { key, data: await viewKey(key, context) }, context);
}

export async function emitKeyWarning(
  type: KeyWarning,
  { key, daysLeft }: { readonly key: ApiKey; readonly daysLeft: number },
  context: KeyWriteContext,
): Promise<void> {
  const data = { days_left: daysLeft, key: await viewKey(key, context) };
  await emitEverywhere(type, { key, data }, context);
}

/** @param reached how much of its day the key has used up. */
export async function emitUsageThreshold(
  key: ApiKey,
  { percent, used, limit, resetAt }: ReachedThreshold,
  context: KeyWriteContext,
): Promise<void> {
  const reset_at = toTimestamp(resetAt * 1_000);
  const data = { percent, used, limit, reset_at, key: await viewKey(key, context) };
  await emitEverywhere("usage.threshold_reached", { key, data }, context);
}

/** Shown to the people of the key's workspace, or of its company. */
export async function notify(
  notice: KeyNotice,
  key: ApiKey,
  { tables, server, now }: KeyWriteContext,
): Promise<void> {
  await tables.put("notifications", {
    ...notice,
    id: server.ids.next("notification", now),
    created_at: toTimestamp(now),
    company_id: key.company_id,
    workspace_id: key.workspace_id,
    key_id: key.id,
    read_at: null,
  });
}

async function emitEverywhere(
  type: ServerSchemas["EventType"],
  { key, data }: { readonly key: ApiKey; readonly data: unknown },
  context: KeyWriteContext,
): Promise<void> {
  for (const workspaceId of await reachedWorkspaces(key, context)) {
    await emitEvent({ type, workspaceId, data }, context);
  }
}

async function reachedWorkspaces(
  key: ApiKey,
  { tables, server }: KeyWriteContext,
): Promise<string[]> {
  if (key.workspace_id !== null) return [key.workspace_id];
  const reaches = server.policy.kinds[key.kind]?.reaches ?? [];
  const workspaces = await tables.list("workspaces", { where: { company_id: key.company_id } });
  return workspaces.filter(({ kind }) => reaches.includes(kind)).map(({ id }) => id);
}
