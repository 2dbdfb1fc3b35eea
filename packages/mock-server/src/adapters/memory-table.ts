/** One table in memory: its rows by id, by unique field, and in order by each indexed field. */
import { type ListQuery, type Position, UniqueViolation } from "../ports.ts";
import { TABLES, type TableName, type Tables } from "../tables.ts";
import { newestFirst, SortedRows } from "./sorted-rows.ts";

type Row = Tables[TableName];
type Conditions = Readonly<Record<string, string | readonly string[]>>;
type Index = Map<string, SortedRows<Row>>;

const createdAt = (row: Position): string => row.created_at;

/** The text in a field; rows without one are in no index of it. */
function textOf(row: Row, field: string): string | undefined {
  const value = (row as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" ? value : undefined;
}

/** Each index that the row belongs in, with its value there. */
function* valuesIn<Kind>(row: Row, indexes: ReadonlyMap<string, Kind>): Generator<[Kind, string]> {
  for (const [field, index] of indexes) {
    const value = textOf(row, field);
    if (value !== undefined) yield [index, value];
  }
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
    const previous = this.remove(row.id);
    this.#rows.set(row.id, row);
    this.#ordered.add(row);
    for (const [rows, value] of valuesIn(row, this.#unique)) rows.set(value, row);
    for (const [index, value] of valuesIn(row, this.#indexed)) addTo(index, value, row);
    return previous;
  }

  /** @returns the row that was removed. */
  remove(id: string): Row | undefined {
    const row = this.#rows.get(id);
    if (row === undefined) return undefined;
    this.#rows.delete(id);
    this.#ordered.remove(row);
    for (const [rows, value] of valuesIn(row, this.#unique)) rows.delete(value);
    for (const [index, value] of valuesIn(row, this.#indexed)) removeFrom(index, value, row);
    return row;
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

function addTo(index: Index, value: string, row: Row): void {
  const rows = index.get(value) ?? new SortedRows<Row>(createdAt);
  rows.add(row);
  index.set(value, rows);
}

function removeFrom(index: Index, value: string, row: Row): void {
  const rows = index.get(value);
  rows?.remove(row);
  if (rows?.size === 0) index.delete(value);
}
