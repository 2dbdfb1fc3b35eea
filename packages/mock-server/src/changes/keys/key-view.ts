/** Keys as callers and events are shown them: with their latest use, and the day on which nobody's use ends them. */
import type { ServerSchemas } from "@postern/spec";
import { type ApiKey, toApiKey } from "../../domain/keys/api-key.ts";
import { deletionAt, type IdleOwner } from "../../domain/keys/key-stages.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";

/** What a key is read with. */
export interface KeyContext {
  readonly tables: TableReader;
  readonly server: ServerContext;
  /** Epoch milliseconds. */
  readonly now: number;
}

export async function viewKey(
  key: ApiKey,
  { tables, server, now }: KeyContext,
): Promise<ServerSchemas["ApiKey"]> {
  const owner = await findIdleOwner(key, tables);
  const shown = withLatestUse(key, server);
  const { policy } = server;
  return toApiKey(shown, policy, { now, deletionAt: deletionAt(shown, { policy, owner }) });
}

/** The key with its latest use, which may not be in the store yet. */
export function withLatestUse(key: ApiKey, { keyUse }: ServerContext): ApiKey {
  return { ...key, last_used_at: keyUse.pending(key.id) ?? key.last_used_at };
}

/** Whoever decides whether the key is deleted when it is idle. */
export async function findIdleOwner(key: ApiKey, tables: TableReader): Promise<IdleOwner> {
  const owner =
    key.workspace_id === null
      ? await tables.get("companies", key.company_id)
      : await tables.get("workspaces", key.workspace_id);
  if (owner === undefined) throw new Error(`Key ${key.id} has no owner.`);
  return owner;
}
