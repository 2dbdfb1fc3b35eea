/** What must hold of the connections of a post that is published at once. */

import { isExpired } from "../../domain/networks/simulated-network.ts";
import type { PostTarget } from "../../domain/posts/post-content.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";
import { fullUntil } from "./post-quota.ts";

/** @throws Problem `CONNECTION_EXPIRED` or `QUOTA_EXCEEDED`. */
export async function requireRoom(
  targets: readonly PostTarget[],
  tables: TableReader,
  now: number,
): Promise<void> {
  for (const target of targets) {
    const { connection_id } = target;
    const connection = await tables.get("connections", connection_id);
    if (connection === undefined) continue;
    if (isExpired(connection, now))
      throw problem("CONNECTION_EXPIRED", { details: { connection_id } });
    const available_at = await fullUntil(connection, target, { tables, now });
    if (available_at !== undefined) {
      throw problem("QUOTA_EXCEEDED", { details: { connection_id, available_at } });
    }
  }
}
