/** How much a connection may still publish: what went live through it is counted, attempt by attempt. */
import { networkRules } from "@postern/spec/networks";
import { quotaOf } from "../../domain/networks/simulated-network.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableReader, TableWriter } from "../../ports/store.ts";
import type { ConnectionRow } from "../../tables.ts";

/** The time from which a connection takes another post; undefined: it takes one now. */
export async function fullUntil(
  connection: ConnectionRow,
  tables: TableReader,
  now: number,
): Promise<string | undefined> {
  const quota = quotaOf(connection, networkRules[connection.network].quota);
  if (quota === null) return undefined;
  if (quota.posts === 0) return toTimestamp(now + quota.seconds * 1_000);
  const where = { connection_id: connection.id };
  const newest = await tables.list("publications", { where, limit: quota.posts });
  const oldest = newest[quota.posts - 1];
  if (oldest === undefined) return undefined;
  const freeAt = Date.parse(oldest.created_at) + quota.seconds * 1_000;
  return freeAt > now ? toTimestamp(freeAt) : undefined;
}

/** Counts a post that went live. */
export async function countPublication(
  connectionId: string,
  { id, at }: { readonly id: string; readonly at: string },
  tables: TableWriter,
): Promise<void> {
  await tables.put("publications", { id, created_at: at, connection_id: connectionId });
}
