/** Posts in memory once more: those of each workspace and status, in the order of each of their times. */
import { POST_TIMES, type PostTime, postTimeOf } from "../../domain/posts/post-times.ts";
import type { PostsByTimeQuery, TimePlace } from "../../ports/store.ts";
import type { PostRow } from "../../tables.ts";
import { merged, SortedRows } from "./sorted-rows.ts";

const TIMES = Object.keys(POST_TIMES) as PostTime[];

/** Sorts after every time that begins alike. */
const AFTER_ALL = "\u{10ffff}";

export class MemoryPostTimes {
  readonly #lists = new Map<string, SortedRows<PostRow>>();

  /** Goes from the row that was to the row that is. */
  change(previous: PostRow | undefined, row: PostRow | undefined): void {
    for (const time of TIMES) {
      const before = previous && nameOf(previous, time);
      const name = row && nameOf(row, time);
      if (previous !== undefined && row !== undefined && before === name) {
        this.#list(row, time).replace(previous, row);
        continue;
      }
      if (previous !== undefined) this.#remove(previous, time);
      if (row !== undefined) this.#list(row, time).add(row);
    }
  }

  list(query: PostsByTimeQuery): PostRow[] {
    const { filter, limit = Number.POSITIVE_INFINITY } = query;
    const found: PostRow[] = [];
    if (limit <= 0) return found;
    for (const row of this.#walk(query)) {
      if (filter !== undefined && !filter(row)) continue;
      found.push(row);
      if (found.length >= limit) break;
    }
    return found;
  }

  *#walk(query: PostsByTimeQuery): Generator<PostRow, undefined> {
    const { workspaceId, statuses, time, from = "", until = AFTER_ALL, after } = query;
    const { isLatestFirst = false } = query;
    const timeOf = (row: PostRow) => postTimeOf(row, time);
    const lists = [...new Set(statuses)].flatMap(
      (status) => this.#lists.get(nameOf({ workspace_id: workspaceId, status }, time)) ?? [],
    );
    const isAscending = (row: PostRow, other: PostRow) => isBefore(placeOf(row), placeOf(other));
    const placeOf = (row: PostRow): TimePlace => ({ time: timeOf(row), id: row.id });
    const walks = lists.map((list) =>
      isLatestFirst
        ? list.descending(lower(after, { time: until, id: AFTER_ALL }))
        : list.ascending(
            upper(after && { ...after, id: `${after.id}\u0000` }, { time: from, id: "" }),
          ),
    );
    const isAhead = isLatestFirst
      ? (row: PostRow, other: PostRow) => isAscending(other, row)
      : isAscending;
    for (const row of merged(walks, isAhead)) {
      if (timeOf(row) < from || timeOf(row) > until) return undefined;
      yield row;
    }
    return undefined;
  }

  #list(row: PostRow, time: PostTime): SortedRows<PostRow> {
    const name = nameOf(row, time);
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const list = new SortedRows<PostRow>((one) => postTimeOf(one, time));
    this.#lists.set(name, list);
    return list;
  }

  #remove(row: PostRow, time: PostTime): void {
    const list = this.#list(row, time);
    list.remove(row);
    if (list.size === 0) this.#lists.delete(nameOf(row, time));
  }
}

const nameOf = (
  { workspace_id, status }: Pick<PostRow, "workspace_id" | "status">,
  time: PostTime,
): string => `${time} ${status} ${workspace_id}`;

const isBefore = (one: TimePlace, other: TimePlace): boolean =>
  one.time < other.time || (one.time === other.time && one.id < other.id);

const lower = (one: TimePlace | undefined, other: TimePlace): TimePlace =>
  one !== undefined && isBefore(one, other) ? one : other;

const upper = (one: TimePlace | undefined, other: TimePlace): TimePlace =>
  one !== undefined && isBefore(other, one) ? one : other;
