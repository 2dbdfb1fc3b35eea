/** The counts of rate windows as rows that any store can keep, and back again: here they are in a table of their own. */

import type { ClientBase } from "pg";
import type { RateBucketState } from "../../domain/limits/rate-limit.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { Kept, KeptRow } from "../../ports/store.ts";
import type { RateCountRow } from "../../tables.ts";
import { type BlobReader, everything, TABLE_NAMES } from "../everything.ts";
import { prepared } from "./postgres-statements.ts";

const PAGE = 200;
const COUNTS = `SELECT bucket, max(latest)::float8 AS latest, json_object_agg(name, times) AS counts
  FROM postern.rate_windows WHERE bucket > $1 GROUP BY bucket ORDER BY bucket LIMIT ${PAGE}`;
const PUT = `INSERT INTO postern.rate_windows (bucket, name, latest, times)
  SELECT $1, key, $2, ARRAY(SELECT json_array_elements_text(value)::bigint) FROM json_each($3)`;

interface CountsRow {
  readonly bucket: string;
  readonly latest: number;
  readonly counts: RateBucketState["counts"];
}

/** @param tables Reads by way of the client, within its transaction. */
export async function* everythingKept(
  client: ClientBase,
  tables: BlobReader,
): AsyncGenerator<Kept> {
  yield* rateCounts(client);
  yield* everything(
    tables,
    TABLE_NAMES.filter((name) => name !== "rate_counts"),
  );
}

async function* rateCounts(client: ClientBase): AsyncGenerator<KeptRow<"rate_counts">> {
  let after = "";
  for (;;) {
    const { rows } = await client.query<CountsRow>(prepared(COUNTS, [after]));
    for (const { bucket: id, latest, counts } of rows) {
      const created_at = toTimestamp(latest);
      yield { table: "rate_counts", row: { id, created_at, state: { latest, counts } } };
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.bucket ?? "";
  }
}

export const isRateCount = (kept: Kept): kept is KeptRow<"rate_counts"> =>
  "table" in kept && kept.table === "rate_counts";

export async function removeRateCounts(client: ClientBase): Promise<void> {
  await client.query("DELETE FROM postern.rate_windows");
}

/** Times are whole milliseconds here. */
export async function putRateCount({ id, state }: RateCountRow, client: ClientBase): Promise<void> {
  const counts = Object.entries(state.counts).map(
    ([name, times]) => [name, times.map(Math.floor)] as const,
  );
  const values = [id, Math.floor(state.latest), JSON.stringify(Object.fromEntries(counts))];
  await client.query(prepared(PUT, values));
}
