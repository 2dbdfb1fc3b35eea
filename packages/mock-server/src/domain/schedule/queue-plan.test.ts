import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planQueue, type Queued, type QueueSurroundings } from "./queue-plan.ts";
import type { Slot } from "./schedule-slots.ts";

const NOW = 1_000;

const item = (id: string, ...connection_ids: string[]): Queued => ({
  id,
  connection_ids,
  scheduled_at: null,
});

/** A slot each second, for all connections. */
function* everySecond(): Generator<Slot, undefined> {
  for (let at = NOW + 1_000; ; at += 1_000) yield { at, connectionIds: [] };
}

const plan = async (items: readonly Queued[], surroundings: Partial<QueueSurroundings> = {}) =>
  Object.fromEntries(
    await planQueue(items, {
      slots: everySecond(),
      isTaken: async () => false,
      isHeld: () => false,
      now: NOW,
      ...surroundings,
    }),
  );

describe("planQueue", () => {
  it("gives each the first slot after those ahead that share a connection", async () => {
    const items = [item("1", "a"), item("2", "a", "b"), item("3", "b"), item("4", "c")];
    expect(await plan(items)).toEqual({ 1: 2_000, 2: 3_000, 3: 4_000, 4: 2_000 });
  });

  it("passes over what is taken, and what is for other connections", async () => {
    const slots = [
      { at: 2_000, connectionIds: [] },
      { at: 3_000, connectionIds: ["b"] },
      { at: 4_000, connectionIds: ["a", "b"] },
    ];
    const isTaken = async (at: number) => at === 2_000;
    expect(await plan([item("1", "a")], { slots: slots.values(), isTaken })).toEqual({ 1: 4_000 });
  });

  it("gives what is held no slot, and keeps none free for it", async () => {
    const items = [item("1", "a"), item("2", "a")];
    expect(await plan(items, { isHeld: ({ id }) => id === "1" })).toEqual({ 1: null, 2: 2_000 });
  });

  it("leaves alone what is about to go out", async () => {
    const due = { ...item("1", "a"), scheduled_at: new Date(NOW).toISOString() };
    expect(await plan([due, item("2", "a")])).toEqual({ 1: NOW, 2: 2_000 });
  });

  it("gives no slot twice to a connection, keeps the order, and leaves no gap", async () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(ids, { maxLength: 20 }), async (all) => {
        const items = all.map((own, index) => item(`item_${index}`, ...own));
        const times = await plan(items);
        for (const connection of ["a", "b", "c"]) {
          const own = items.filter(({ connection_ids }) => connection_ids.includes(connection));
          const order = own.map(({ id }) => times[id] ?? 0);
          expect(order).toEqual([...new Set(order)].sort((one, other) => one - other));
        }
        for (const { id, connection_ids } of items) {
          const earlier = (times[id] ?? 0) - 1_000;
          if (earlier <= NOW) continue;
          // Somebody who shares a connection has the slot before.
          const holders = items.filter((one) => times[one.id] === earlier);
          const isShared = holders.some((one) =>
            one.connection_ids.some((own) => connection_ids.includes(own)),
          );
          expect([id, isShared]).toEqual([id, true]);
        }
      }),
    );
  });
});
