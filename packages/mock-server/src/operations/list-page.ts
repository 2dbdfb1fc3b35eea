/** One page of a table, newest first. */
import { decodeCursor, encodeCursor, type ListParameters } from "../domain/wire/cursor.ts";
import type { Outcome } from "../domain/wire/outcome.ts";
import type { ListQuery, Position, TableReader } from "../ports/store.ts";
import type { TableName, Tables } from "../tables.ts";

export interface Listing<Name extends TableName> extends Pick<ListQuery<Name>, "where" | "filter"> {
  readonly table: Name;
  /** The query of the request. */
  readonly query: PageQuery;
}

interface PageQuery extends ListParameters {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** @throws Problem `INVALID_PARAMETER` for a cursor that was not issued here for this list. */
export async function listPage<Name extends TableName, Item>(
  tables: TableReader,
  { table, query, ...match }: Listing<Name>,
  present: (row: Tables[Name]) => Item,
): Promise<Outcome<Item[]>> {
  return pageOf(await tables.list(table, { ...match, ...pageStart(query) }), query, present);
}

/**
 * Which rows a page is made of: one more than it shows, which tells whether there is a next one.
 * @throws Problem `INVALID_PARAMETER` for a cursor that was not issued here for this list.
 */
export function pageStart(query: PageQuery): Pick<ListQuery<TableName>, "after" | "limit"> {
  const { limit, cursor } = query;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, query);
  return { after, limit: limit + 1 };
}

/** @param rows from `pageStart` on, newest first; those beyond it do no harm. */
export function pageOf<Row extends Position, Item>(
  rows: readonly Row[],
  query: PageQuery,
  present: (row: Row) => Item,
): Outcome<Item[]> {
  const { limit } = query;
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return {
    status: 200,
    data: shown.map(present),
    pagination: { next_cursor: hasMore ? encodeCursor(last, query) : null, has_more: hasMore },
  };
}
