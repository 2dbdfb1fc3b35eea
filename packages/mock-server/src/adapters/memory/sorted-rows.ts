/** Rows kept in one order as they come and go, so that no list is sorted when it is asked for. */
import type { Position } from "../../ports.ts";

interface Identified {
  readonly id: string;
}

/** Sorted by (time, id), where the time is a text that sorts. */
export class SortedRows<Row extends Identified> {
  readonly #rows: Row[] = [];
  readonly #timeOf: (row: Row) => string;

  constructor(timeOf: (row: Row) => string) {
    this.#timeOf = timeOf;
  }

  get size(): number {
    return this.#rows.length;
  }

  /** The row at an index, oldest first. */
  at(index: number): Row | undefined {
    return this.#rows[index];
  }

  /** Adds a row; most are the newest, and cost one comparison. */
  add(row: Row): void {
    this.#rows.splice(this.#indexOf(row), 0, row);
  }

  remove(row: Row): void {
    const index = this.#indexOf(row);
    if (this.#rows[index]?.id !== row.id) return;
    // Where the list loses its oldest row, nothing need move.
    if (index === 0) this.#rows.shift();
    else this.#rows.splice(index, 1);
  }

  /** Puts a row where another was; most keep their place, and nothing moves. */
  replace(previous: Row, row: Row): void {
    const index = this.#indexOf(previous);
    const isInPlace = index === this.#indexOf(row) && this.#rows[index]?.id === row.id;
    if (isInPlace) {
      this.#rows[index] = row;
      return;
    }
    this.remove(previous);
    this.add(row);
  }

  #indexOf(row: Row): number {
    return this.countBefore(this.#timeOf(row), row.id);
  }

  /** How many rows stand before a place, the place itself left out. */
  countBefore(time: string, id: string): number {
    const newest = this.#rows.at(-1);
    if (newest === undefined || this.#isBefore(newest, time, id)) return this.#rows.length;
    let low = 0;
    let high = this.#rows.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(this.#rows[middle] as Row, time, id)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isBefore(row: Row, time: string, id: string): boolean {
    const rowTime = this.#timeOf(row);
    return rowTime < time || (rowTime === time && row.id < id);
  }
}

/** Walks several lists, sorted by creation, as one: newest first, from below `after`. */
export function* newestFirst<Row extends Position>(
  lists: readonly SortedRows<Row>[],
  after: Position | undefined,
): Generator<Row> {
  const cursors = lists.map((list) => ({
    list,
    next: (after ? list.countBefore(after.created_at, after.id) : list.size) - 1,
  }));
  while (true) {
    let newest: { cursor: (typeof cursors)[number]; row: Row } | undefined;
    for (const cursor of cursors) {
      const row = cursor.list.at(cursor.next);
      if (row !== undefined && (newest === undefined || isNewer(row, newest.row))) {
        newest = { cursor, row };
      }
    }
    if (newest === undefined) return;
    newest.cursor.next -= 1;
    yield newest.row;
  }
}

const isNewer = (row: Position, other: Position): boolean =>
  row.created_at > other.created_at || (row.created_at === other.created_at && row.id > other.id);
