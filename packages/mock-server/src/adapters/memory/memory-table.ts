/** One table in memory: its rows by id, by unique field, and in order by each indexed field. */
import { type ListQuery, type Position, UniqueViolation } from "../../ports/store.ts";
import { TABLES, type TableName, type Tables } from "../../tables.ts";
import { newestFirst, SortedRows } from "./sorted-rows.ts";

type Row = Tables[TableName];
type Conditions = Readonly<Record<string, string | readonly string[]>>;
type Index = Map<string, SortedRows<Row>>;

const createdAt = (row: Position): string => row.created_at;

/** The text in a field; rows without one are in no index of it. */
function textOf(row: Row | undefined, field: string): string | undefined {
  const value = (row as unknown as Readonly<Record<string, unknown>> | undefined)?.[field];
  return typeof value === "string" ? value : undefined;
}

export class MemoryTable {
  readonly #name: TableName;
  readonly #rows = new Map<string, Row>();
  readonly #ordered = new SortedRows<Row>(createdAt);
  readonly #unique: ReadonlyMap<string, Map<string, Row>>;
  readonly #indexed: ReadonlyMap<string, Index>;

  constructor(name: TableName) {
    this.#name = name;
    this.#unique = new Map(TABLES[name].unique.map((field) => [field, new Map()]));
    this.#indexed = new Map(TABLES[name].indexed.map((field) => [field, new Map()]));
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  find(field: string, value: string): Row | undefined {
    return this.#unique.get(field)?.get(value);
  }

  list({ where, filter, after, limit = Number.POSITIVE_INFINITY }: ListQuery<TableName>): Row[] {
    const found: Row[] = [];
    if (limit <= 0) return found;
    const { lists, others } = this.#plan(where);
    for (const row of newestFirst(lists, after)) {
      if (!meets(row, others) || (filter !== undefined && !filter(row))) continue;
      found.push(row);
      if (found.length >= limit) break;
    }
    return found;
  }

  count(where: Conditions): number {
    const { lists, others } = this.#plan(where);
    if (others.length === 0) return sizeOf(lists);
    let count = 0;
    for (const row of newestFirst(lists, undefined)) if (meets(row, others)) count += 1;
    return count;
  }

  /**
   * Keeps a row, as it is, in place of the one of its id.
   * @returns the row that was replaced.
   * @throws UniqueViolation before anything has changed.
   */
  put(row: Row): Row | undefined {
    this.#holdUnique(row);
    const previous = this.#rows.get(row.id);
    this.#rows.set(row.id, row);
    this.#order(previous, row);
    return previous;
  }

  /** @returns the row that was removed. */
  remove(id: string): Row | undefined {
    const row = this.#rows.get(id);
    this.#rows.delete(id);
    this.#order(row, undefined);
    return row;
  }

  /** Brings every index from the row that was to the row that is. */
  #order(previous: Row | undefined, row: Row | undefined): void {
    change(this.#ordered, previous, row);
    for (const [field, rows] of this.#unique) {
      const before = textOf(previous, field);
      if (before !== undefined) rows.delete(before);
      const value = textOf(row, field);
      if (value !== undefined) rows.set(value, row as Row);
    }
    for (const [field, index] of this.#indexed) changeIndex(index, field, [previous, row]);
  }

  #holdUnique(row: Row): void {
    for (const [field, rows] of this.#unique) {
      const value = textOf(row, field);
      const other = value === undefined ? undefined : rows.get(value);
      if (other !== undefined && other.id !== row.id) throw new UniqueViolation(this.#name, field);
    }
  }

  /** Walks the condition that leaves the fewest rows, and holds each row against the others. */
  #plan(where: Conditions) {
    const conditions = Object.entries(where).map(([field, wanted]) => {
      const values = new Set(typeof wanted === "string" ? [wanted] : wanted);
      const index = this.#indexed.get(field);
      const lists = [...values].flatMap((value) => index?.get(value) ?? []);
      return { field, values, lists };
    });
    conditions.sort((a, b) => sizeOf(a.lists) - sizeOf(b.lists));
    const [narrowest, ...others] = conditions;
    return { lists: narrowest?.lists ?? [this.#ordered], others };
  }
}

interface Condition {
  readonly field: string;
  readonly values: ReadonlySet<string>;
}

const meets = (row: Row, conditions: readonly Condition[]): boolean =>
  conditions.every(({ field, values }) => {
    const value = textOf(row, field);
    return value !== undefined && values.has(value);
  });

const sizeOf = (lists: readonly SortedRows<Row>[]): number =>
  lists.reduce((size, list) => size + list.size, 0);

function changeIndex(
  index: Index,
  field: string,
  [previous, row]: readonly [Row | undefined, Row | undefined],
): void {
  const before = textOf(previous, field);
  const value = textOf(row, field);
  const stays = before === value;
  if (before !== undefined) changeList(index, before, [previous, stays ? row : undefined]);
  if (value !== undefined && !stays) changeList(index, value, [undefined, row]);
}

function changeList(
  index: Index,
  value: string,
  [previous, row]: readonly [Row | undefined, Row | undefined],
): void {
  const rows = index.get(value) ?? new SortedRows<Row>(createdAt);
  change(rows, previous, row);
  if (rows.size > 0) index.set(value, rows);
  else index.delete(value);
}

function change(rows: SortedRows<Row>, previous: Row | undefined, row: Row | undefined): void {
  if (previous !== undefined && row !== undefined) rows.replace(previous, row);
  else if (previous !== undefined) rows.remove(previous);
  else if (row !== undefined) rows.add(row);
}
