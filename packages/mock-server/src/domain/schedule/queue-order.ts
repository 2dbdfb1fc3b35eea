/** The order of a queue: every item has a rank, and moving one leaves the ranks of the others alone where it can. */
import type { ServerSchemas } from "@postern/spec";

export type QueuePosition = ServerSchemas["QueuePosition"];

/** What is ordered. */
export interface Ranked {
  readonly id: string;
  /** A whole number above 0. */
  readonly rank: number;
}

/** Between neighbours there is room for twenty moves to one and the same place. */
const GAP = 2 ** 20;

export const byRank = (one: Ranked, other: Ranked): number => one.rank - other.rank;

/**
 * Gives an item a place, counted without it.
 * @param items All items by rank, with or without this one.
 * @returns those whose rank changes; none where it is in its place already.
 */
export function reorder<Item extends Ranked>(
  items: readonly Item[],
  item: Item,
  position: QueuePosition,
): Item[] {
  const others = items.filter(({ id }) => id !== item.id);
  const index = Math.min(indexOf(position, others.length), others.length);
  if (items[index]?.id === item.id) return [];
  const rank = rankBetween(others[index - 1], others[index]);
  if (rank !== undefined) return [{ ...item, rank }];
  return spread([...others.slice(0, index), item, ...others.slice(index)]);
}

/** Undefined where there is no room left: all have to be ranked anew. */
function rankBetween(one: Ranked | undefined, other: Ranked | undefined): number | undefined {
  const before = one?.rank ?? 0;
  if (other === undefined) return before + GAP;
  const rank = Math.floor((before + other.rank) / 2);
  return rank > before ? rank : undefined;
}

function spread<Item extends Ranked>(items: readonly Item[]): Item[] {
  return items.map((item, index) => ({ ...item, rank: (index + 1) * GAP }));
}

function indexOf(position: QueuePosition, count: number): number {
  if (position === "first") return 0;
  return position === "last" ? count : position - 1;
}
