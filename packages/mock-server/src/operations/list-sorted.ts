/** One page of a table in the order that a caller asks for. */
import { decodeCursor, encodeCursor } from "../domain/wire/cursor.ts";
import type { Outcome } from "../domain/wire/outcome.ts";
import type { TableReader } from "../ports.ts";
import type { TableName, Tables } from "../tables.ts";
import { type Listing, listPage } from "./list-page.ts";

/** RFC 3339, which sorts as text; null for a row that has none, which comes last. */
type Keys<Name extends TableName, Field extends string> = Readonly<
  Record<Field, (row: Tables[Name]) => string | null>
>;

interface SortedListing<Name extends TableName, Field extends string> extends Listing<Name> {
  readonly query: Listing<Name>["query"] & { readonly sort: Field | `-${Field}` };
  readonly keys: Keys<Name, Field>;
}

/** The order in which the store keeps its rows. */
const STORED = "-created_at";
const EARLIEST = "0000-01-01T00:00:00.000Z";
const LATEST = "9999-12-31T23:59:59.999Z";

/** A place in the list: what a row is sorted by, and its id where rows are alike. */
interface Place {
  readonly created_at: string;
  readonly id: string;
}

/** @throws Problem `INVALID_PARAMETER` for a cursor that was not issued here. */
export async function listSorted<Name extends TableName, Field extends string, Item>(
  tables: TableReader,
  { keys, ...listing }: SortedListing<Name, Field>,
  present: (row: Tables[Name]) => Item,
): Promise<Outcome<Item[]>> {
  const { sort, limit, cursor } = listing.query;
  if (sort === STORED) return listPage(tables, listing, present);
  const isDescending = sort.startsWith("-");
  const keyOf = keys[sort.slice(isDescending ? 1 : 0) as Field];
  const placeOf = (row: Tables[Name]): Place => ({
    created_at: keyOf(row) ?? (isDescending ? EARLIEST : LATEST),
    id: row.id,
  });
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  const { table, where, filter } = listing;
  const rows = await tables.list(table, { where, ...(filter && { filter }) });
  const sorted = rows
    .map((row) => ({ row, place: placeOf(row) }))
    .sort((one, other) => compare(one.place, other.place) * (isDescending ? -1 : 1));
  const isLater = (place: Place) =>
    after === undefined || compare(place, after) * (isDescending ? -1 : 1) > 0;
  const left = sorted.filter(({ place }) => isLater(place));
  const page = left.slice(0, limit);
  const last = page.at(-1);
  const hasMore = left.length > limit && last !== undefined;
  return {
    status: 200,
    data: page.map(({ row }) => present(row)),
    pagination: { next_cursor: hasMore ? encodeCursor(last.place) : null, has_more: hasMore },
  };
}

function compare(one: Place, other: Place): number {
  const [a, b] =
    one.created_at === other.created_at ? [one.id, other.id] : [one.created_at, other.created_at];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
