/** How much a connection may still publish: what went live through it is counted, attempt by attempt. */
import type { Quota } from "@postern/spec/networks";
import { kindKeyOf } from "../../domain/networks/counted-kind.ts";
import { quotasOf } from "../../domain/networks/simulated-network.ts";
import type { PostTarget } from "../../domain/posts/post-content.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableReader, TableWriter } from "../../ports/store.ts";
import type { ConnectionRow, PublicationRow } from "../../tables.ts";

/**
 * The time from which a connection takes one more target like this; undefined: it takes one now.
 * It reads no more than the largest of the quotas, however much was published.
 */
export async function fullUntil(
  connection: ConnectionRow,
  target: PostTarget,
  { tables, now }: { readonly tables: TableReader; readonly now: number },
): Promise<string | undefined> {
  const quotas = quotasOf(connection);
  const kind_key = kindKeyOf(target);
  const counts = [
    { where: { connection_id: connection.id }, of: quotas.filter(({ kind }) => kind === null) },
    ...(kind_key === null
      ? []
      : [{ where: { kind_key }, of: quotas.filter(({ kind }) => kind !== null) }]),
  ];
  let freeAt = now;
  for (const { where, of } of counts) {
    const limit = Math.max(0, ...of.map(({ posts }) => posts));
    const newest = limit === 0 ? [] : await tables.list("publications", { where, limit });
    freeAt = Math.max(freeAt, ...of.map((quota) => roomAt(quota, newest, now)));
  }
  return freeAt > now ? toTimestamp(freeAt) : undefined;
}

/** When the quota has room, or had it; one of no posts at all never has. */
function roomAt({ posts, seconds }: Quota, newest: readonly PublicationRow[], now: number): number {
  const spanMs = seconds * 1_000;
  if (posts === 0) return now + spanMs;
  const leaving = newest[posts - 1];
  return leaving === undefined ? now : Date.parse(leaving.created_at) + spanMs;
}

/** Counts a target that went live. */
export async function countPublication(
  target: PostTarget,
  at: string,
  tables: TableWriter,
): Promise<void> {
  const { id, connection_id } = target;
  const kind_key = kindKeyOf(target);
  await tables.put("publications", { id, created_at: at, connection_id, kind_key });
}
