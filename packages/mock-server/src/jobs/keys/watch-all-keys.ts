/** Has every key looked at anew where a database was last served under other rules of how keys end. */

import { type KeyWriteContext, watchKey } from "../../changes/keys/key-watch.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { ServerContext } from "../../server-context.ts";

const ID = "key_end_rules";

/** Nobody could know of new rules before now: idle keys count from here. */
export async function watchAllKeys(server: ServerContext): Promise<void> {
  const { policy, store, clock } = server;
  const rules = JSON.stringify({ idleDeletion: policy.idleDeletion, expiry: policy.expiry });
  await store.write(async (tables) => {
    const kept = await tables.get("settings", ID);
    if (kept?.value === rules) return;
    const context = { tables, server, now: clock.now() };
    await countFromNow(context);
    for (const key of await tables.list("api_keys", { where: {} })) await watchKey(key, context);
    await tables.put("settings", { id: ID, created_at: "", value: rules });
  });
}

async function countFromNow({ tables, now }: KeyWriteContext): Promise<void> {
  const idle_deletion_since = toTimestamp(now);
  for (const table of ["companies", "workspaces"] as const) {
    for (const row of await tables.list(table, { where: {} })) {
      if (row.idle_deletion_since === null) continue;
      await tables.put(table, { ...row, idle_deletion_since });
    }
  }
}
