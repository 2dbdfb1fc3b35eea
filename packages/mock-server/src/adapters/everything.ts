/** Walks all that a store keeps, and puts it into another: a page at a time, so that it need not fit into memory. */
import type { Kept, KeptSource, Position, TableReader, TableWriter } from "../ports/store.ts";
import { TABLES, type TableName } from "../tables.ts";

/** What a store's own reader knows beside its rows. */
export interface BlobReader extends TableReader {
  blobNames(): Promise<readonly string[]>;
}

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

const PAGE = 200;

/** @param tableNames The tables to walk, where some are kept in another way. */
export async function* everything(
  tables: BlobReader,
  tableNames: readonly TableName[] = TABLE_NAMES,
): AsyncGenerator<Kept> {
  for (const table of tableNames) yield* rowsOf(tables, table);
  for (const name of await tables.blobNames()) {
    const bytes = await tables.blob(name);
    if (bytes !== undefined) yield { blob: name, bytes };
  }
}

async function* rowsOf<Name extends TableName>(tables: TableReader, table: Name) {
  let after: Position | undefined;
  for (;;) {
    const rows = await tables.list(table, { where: {}, after, limit: PAGE });
    for (const row of rows) yield { table, row };
    if (rows.length < PAGE) return;
    after = rows.at(-1);
  }
}

/** Puts each thing where it belongs; nothing is removed. */
export async function putAll(source: KeptSource, tables: TableWriter): Promise<void> {
  for await (const kept of source()) await putKept(kept, tables);
}

export function putKept(kept: Kept, tables: TableWriter): Promise<void> {
  return "blob" in kept ? tables.putBlob(kept.blob, kept.bytes) : tables.put(kept.table, kept.row);
}
