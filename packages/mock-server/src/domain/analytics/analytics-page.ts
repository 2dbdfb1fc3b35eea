/** Lists that are sorted by a figure and turned page by page. */
import type { NumberedPagination } from "../wire/outcome.ts";

type SortKey = string | number | null;

export interface SortQuery {
  readonly sort_order: "asc" | "desc";
}

/** Rows that are alike keep the order of their ids, and what has no value comes last, in both orders. */
export function sortRows<Row>(
  rows: readonly Row[],
  keys: { readonly by: (row: Row) => SortKey; readonly id: (row: Row) => string },
  { sort_order }: SortQuery,
): Row[] {
  const direction = sort_order === "asc" ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [keys.by(one), keys.by(other)];
    if (a === null || b === null) {
      return Number(a === null) - Number(b === null) || compare(keys.id(one), keys.id(other));
    }
    return compare(a, b) * direction || compare(keys.id(one), keys.id(other));
  });
}

export interface PageNumberQuery {
  readonly page: number;
  readonly limit: number;
}

export interface NumberedPage<Row> {
  readonly rows: readonly Row[];
  readonly pagination: NumberedPagination;
}

/** A page after the last is empty. */
export function takePage<Row>(
  rows: readonly Row[],
  { page, limit }: PageNumberQuery,
): NumberedPage<Row> {
  const start = (page - 1) * limit;
  const total_count = rows.length;
  const total_pages = Math.ceil(total_count / limit);
  return {
    rows: rows.slice(start, start + limit),
    pagination: { page, limit, total_count, total_pages },
  };
}

function compare(one: string | number, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
