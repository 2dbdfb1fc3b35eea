/** Rows kept in one order as they come and go, so that no list is sorted when it is asked for. */
import type { Position, TimePlace } from "../../ports/store.ts";

interface Identified {
  readonly id: string;
}

/** A chunk that grows beyond this many rows is halved: a row that comes or goes moves no more than these. */
export const CHUNK_SIZE = 512;

/** Where a row stands, or would: its chunk, and its index there. */
interface Place {
  readonly chunk: number;
  readonly index: number;
}

/** Sorted by (time, id), where the time is a text that sorts. While they are walked none may come or go. */
export class SortedRows<Row extends Identified> {
  /** None is empty, and each begins where the one before it ends. */
  readonly #chunks: Row[][] = [];
  readonly #timeOf: (row: Row) => string;
  #size = 0;

  constructor(timeOf: (row: Row) => string) {
    this.#timeOf = timeOf;
  }

  get size(): number {
    return this.#size;
  }

  get oldest(): Row | undefined {
    return this.#chunks[0]?.[0];
  }

  /** Adds a row; most are the newest, and cost one comparison. */
  add(row: Row): void {
    const { chunk, index } = this.#placeOf(row);
    this.#size += 1;
    const rows = this.#chunks[chunk];
    if (rows === undefined) this.#chunks.push([row]);
    else if (rows.length < CHUNK_SIZE) rows.splice(index, 0, row);
    else this.#addToFull(rows, { chunk, index }, row);
  }

  remove(row: Row): void {
    const { chunk, index } = this.#placeOf(row);
    const rows = this.#chunks[chunk];
    if (rows?.[index]?.id !== row.id) return;
    this.#size -= 1;
    if (rows.length === 1) this.#chunks.splice(chunk, 1);
    else if (index === 0) rows.shift();
    else rows.splice(index, 1);
  }

  /** Puts a row where another was; most keep their place, and nothing moves. */
  replace(previous: Row, row: Row): void {
    const { chunk, index } = this.#placeOf(previous);
    const rows = this.#chunks[chunk];
    const isInPlace = rows?.[index]?.id === row.id && this.#timeOf(previous) === this.#timeOf(row);
    if (isInPlace) {
      rows[index] = row;
      return;
    }
    this.remove(previous);
    this.add(row);
  }

  /** From the first row on, or from the one at or after a place. */
  *ascending(from?: TimePlace): Generator<Row, undefined> {
    const start = from === undefined ? { chunk: 0, index: 0 } : this.#place(from.time, from.id);
    for (let chunk = start.chunk; chunk < this.#chunks.length; chunk += 1) {
      const rows = this.#chunks[chunk] ?? [];
      const first = chunk === start.chunk ? start.index : 0;
      for (let index = first; index < rows.length; index += 1) yield rows[index] as Row;
    }
    return undefined;
  }

  /** From the last row on, or from the one before a place. */
  *descending(below?: TimePlace): Generator<Row, undefined> {
    const start = below === undefined ? undefined : this.#place(below.time, below.id);
    const first = start?.chunk ?? this.#chunks.length - 1;
    for (let chunk = first; chunk >= 0; chunk -= 1) {
      const rows = this.#chunks[chunk] ?? [];
      const end = chunk === start?.chunk ? start.index : rows.length;
      for (let index = end - 1; index >= 0; index -= 1) yield rows[index] as Row;
    }
    return undefined;
  }

  /** Rows that come in their order fill each chunk; others find two of which each has room. */
  #addToFull(rows: Row[], { chunk, index }: Place, row: Row): void {
    if (index === rows.length) {
      this.#chunks.splice(chunk + 1, 0, [row]);
      return;
    }
    const middle = rows.length >>> 1;
    const later = rows.splice(middle);
    this.#chunks.splice(chunk + 1, 0, later);
    if (index <= middle) rows.splice(index, 0, row);
    else later.splice(index - middle, 0, row);
  }

  #placeOf(row: Row): Place {
    return this.#place(this.#timeOf(row), row.id);
  }

  /** Where a row of this time and id stands or would stand: at the end of the last chunk, where all are before it. */
  #place(time: string, id: string): Place {
    const last = this.#chunks.length - 1;
    const newest = this.#chunks[last];
    if (newest === undefined) return { chunk: 0, index: 0 };
    if (this.#isBefore(newest.at(-1), time, id)) return { chunk: last, index: newest.length };
    const chunk = firstWhere(
      last,
      (index) => !this.#isBefore(this.#chunks[index]?.at(-1), time, id),
    );
    const rows = this.#chunks[chunk] ?? [];
    return {
      chunk,
      index: firstWhere(rows.length - 1, (index) => !this.#isBefore(rows[index], time, id)),
    };
  }

  #isBefore(row: Row | undefined, time: string, id: string): boolean {
    if (row === undefined) return false;
    const rowTime = this.#timeOf(row);
    return rowTime < time || (rowTime === time && row.id < id);
  }
}

/** The first index that has what all after it have too; the last one has it. */
function firstWhere(last: number, has: (index: number) => boolean): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (has(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Walks several lists, sorted by creation, as one: newest first, from below `after`. */
export function newestFirst<Row extends Position>(
  lists: readonly SortedRows<Row>[],
  after: Position | undefined,
): Generator<Row, undefined> {
  const below = after && { time: after.created_at, id: after.id };
  return merged(
    lists.map((list) => list.descending(below)),
    isNewer,
  );
}

/** Walks several walks as one. @param isAhead Whether a row comes before another in each of them. */
export function* merged<Row>(
  walks: readonly Generator<Row, undefined>[],
  isAhead: (row: Row, other: Row) => boolean,
): Generator<Row, undefined> {
  const [only] = walks;
  if (only !== undefined && walks.length === 1) return yield* only;
  const heads = walks.map((walk) => walk.next().value);
  while (true) {
    let first = -1;
    for (const [index, row] of heads.entries()) {
      const other = heads[first];
      if (row !== undefined && (other === undefined || isAhead(row, other))) first = index;
    }
    const row = heads[first];
    if (row === undefined) return undefined;
    heads[first] = walks[first]?.next().value;
    yield row;
  }
}

const isNewer = (row: Position, other: Position): boolean =>
  row.created_at > other.created_at || (row.created_at === other.created_at && row.id > other.id);
