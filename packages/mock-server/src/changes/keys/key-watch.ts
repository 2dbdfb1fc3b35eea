/** Has time do to a key what it will: one piece of work for each key, at the next thing that falls due. */
import type { ApiKey } from "../../domain/keys/api-key.ts";
import { stagesFrom } from "../../domain/keys/key-stages.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableWriter } from "../../ports/store.ts";
import { findIdleOwner, type KeyContext, withLatestUse } from "./key-view.ts";

export interface KeyWriteContext extends KeyContext {
  readonly tables: TableWriter;
}

const watchId = (keyId: string): string => `job_watch_${keyId}`;

/** Keeps a key, new or changed, and sees to what will fall due. */
export async function keepKey(key: ApiKey, context: KeyWriteContext): Promise<void> {
  await context.tables.put("api_keys", key);
  await watchKey(key, context);
}

/** Removes a key, with all that hangs on it. */
export async function removeKey(key: ApiKey, { tables }: KeyWriteContext): Promise<void> {
  await tables.remove("api_keys", key.id);
  await tables.remove("jobs", watchId(key.id));
  const retired = await tables.list("retired_tokens", { where: { key_id: key.id } });
  for (const { id } of retired) await tables.remove("retired_tokens", id);
  const usage = await tables.list("key_usage", { where: { key_id: key.id } });
  for (const { id } of usage) await tables.remove("key_usage", id);
}

/**
 * What is overdue stays due: it is found again by the time at which the key was to be looked at. Of a
 * key that was not looked at, nothing is due at once: whoever has just made it knows when it ends.
 */
export async function watchKey(key: ApiKey, context: KeyWriteContext): Promise<void> {
  const { tables, now } = context;
  const job = await tables.get("jobs", watchId(key.id));
  const from = job === undefined ? now + 1 : Math.min(now, Date.parse(job.due_at));
  await watchKeyFrom(from, key, context);
}

/** Has the key looked at when the first thing falls due, at `from` or later; never, when nothing will. */
export async function watchKeyFrom(
  from: number,
  key: ApiKey,
  { tables, server, now }: KeyWriteContext,
): Promise<void> {
  const owner = await findIdleOwner(key, tables);
  const times = { policy: server.policy, owner };
  const [next] = stagesFrom(withLatestUse(key, server), from, times);
  if (next === undefined) {
    await tables.remove("jobs", watchId(key.id));
    return;
  }
  await tables.put("jobs", {
    id: watchId(key.id),
    created_at: toTimestamp(now),
    due_at: toTimestamp(next.at),
    kind: "watch_key",
    subject_id: key.id,
  });
}
