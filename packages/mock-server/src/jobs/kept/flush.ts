/** Writes to the store what is kept in memory between requests: uses of keys, the log, counts of rate windows. */
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { KeptCounts } from "../../ports/rate-limiter.ts";
import type { ServerContext } from "../../server-context.ts";
import type { FlushableKeyUse } from "./key-use.ts";

/** @param counts absent where they are kept elsewhere. */
export async function flush(
  server: ServerContext,
  keyUse: FlushableKeyUse,
  counts?: KeptCounts,
): Promise<void> {
  await keyUse.flush(server.store);
  await server.keyUsage.flush(server);
  await server.usageAlarms.flush(server);
  await server.activity.flush(server);
  if (counts !== undefined) await flushCounts(server, counts);
}

async function flushCounts(server: ServerContext, counts: KeptCounts): Promise<void> {
  const now = server.clock.now();
  const changes = counts.takeChanges(now);
  if (changes.size === 0) return;
  const created_at = toTimestamp(now);
  await server.store.write(async (tables) => {
    for (const [id, state] of changes) {
      if (state === undefined) await tables.remove("rate_counts", id);
      else await tables.put("rate_counts", { id, created_at, state });
    }
  });
}

/** Goes on with the counts of the process before. */
export async function restoreCounts(server: ServerContext, counts: KeptCounts): Promise<void> {
  const rows = await server.store.read((tables) => tables.list("rate_counts", { where: {} }));
  counts.restore(rows.map(({ id, state }) => [id, state]));
}
