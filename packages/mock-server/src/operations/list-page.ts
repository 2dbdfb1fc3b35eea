/** One page of a table, newest first. */
import { decodeCursor, encodeCursor } from "../domain/cursor.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { ListQuery, TableReader } from "../ports.ts";
import type { TableName, Tables } from "../tables.ts";

export interface Listing<Name extends TableName> extends Pick<ListQuery<Name>, "where" | "filter"> {
  readonly table: Name;
  /** The query of the request. */
  readonly query: { readonly limit: number; readonly cursor?: string | undefined };
}

/** @throws Problem `INVALID_PARAMETER` for a cursor that was not issued here. */
export async function listPage<Name extends TableName, Item>(
  tables: TableReader,
  { table, query, ...match }: Listing<Name>,
  present: (row: Tables[Name]) => Item,
): Promise<Outcome<Item[]>> {
  const { limit, cursor } = query;
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  // One too many tells whether there is a next page.
  const rows = await tables.list(table, { ...match, after, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return {
    status: 200,
    data: shown.map(present),
    pagination: { next_cursor: hasMore ? encodeCursor(last) : null, has_more: hasMore },
  };
}
