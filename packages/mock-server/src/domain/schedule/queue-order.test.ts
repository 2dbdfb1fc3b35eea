import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byRank, type QueuePosition, type Ranked, reorder } from "./queue-order.ts";

/** The items after a move. */
function moved(items: readonly Ranked[], id: string, position: QueuePosition): Ranked[] {
  const item = items.find((one) => one.id === id) ?? { id, rank: 0 };
  const changed = new Map(reorder(items, item, position).map((one) => [one.id, one]));
  const others = items.filter((one) => !changed.has(one.id));
  return [...others, ...changed.values()].sort(byRank);
}

const idsOf = (items: readonly Ranked[]) => items.map(({ id }) => id);

describe("reorder", () => {
  it("changes one rank where there is room, and none where the item is in its place", () => {
    const items = moved(moved([], "a", "last"), "b", "last");
    expect(reorder(items, items[1] ?? { id: "", rank: 0 }, "first")).toHaveLength(1);
    expect(reorder(items, items[1] ?? { id: "", rank: 0 }, "last")).toEqual([]);
  });

  it("does with any sequence of moves what moves in a list do", () => {
    const move = fc.record({
      id: fc.constantFrom("a", "b", "c", "d"),
      position: fc.oneof(
        fc.constantFrom<QueuePosition>("first", "last"),
        fc.integer({ min: 1, max: 6 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 120 }), (moves) => {
        let items: Ranked[] = [];
        let model: string[] = [];
        for (const { id, position } of moves) {
          items = moved(items, id, position);
          const others = model.filter((one) => one !== id);
          const places = { first: 0, last: others.length } as const;
          const index = typeof position === "number" ? position - 1 : places[position];
          model = [...others.slice(0, index), id, ...others.slice(index)];
          expect(idsOf(items)).toEqual(model);
        }
      }),
    );
  });
});
