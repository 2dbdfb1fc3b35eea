/** Keeps lists to their newest rows without ever counting them. */
import type { CursorPosition } from "../wire/cursor.ts";

interface List {
  /** Rows added so far. */
  total: number;
  /** Places in the list, oldest first, one every `MARK_EVERY` rows. */
  readonly marks: { readonly row: CursorPosition; readonly total: number }[];
}

/** Rows between two marks: as many as can be removed at once. */
export const MARK_EVERY = 100;

/** A process that starts anew has no marks: what was kept before it stays until its own rows take the place. */
export class Retention {
  readonly #kept: number;
  readonly #lists = new Map<string, List>();

  /** @param kept Rows that stay of each list; up to `MARK_EVERY` more may. */
  constructor(kept: number) {
    this.#kept = kept;
  }

  /**
   * Notes that a row was added to a list.
   * @returns a row that has so many after it that every older one is to go, where there is one.
   */
  add(listId: string, row: CursorPosition): CursorPosition | undefined {
    const list = this.#lists.get(listId) ?? { total: 0, marks: [] };
    this.#lists.set(listId, list);
    list.total += 1;
    if (list.total % MARK_EVERY === 0) list.marks.push({ row, total: list.total });
    const [oldest] = list.marks;
    // The mark's own row is one of those that stay.
    if (oldest === undefined || list.total - oldest.total < this.#kept - 1) return undefined;
    list.marks.shift();
    return oldest.row;
  }
}
