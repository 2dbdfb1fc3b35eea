import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../adapters/memory/memory-store.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { PostRow } from "../../tables.ts";
import { HOLDING, SlotHolders } from "./slot-holders.ts";

const NOW = Date.UTC(2026, 0, 1);
const minute = (index: number): number => NOW + index * 60_000;

interface Holder {
  readonly minute: number;
  readonly connection: string;
  readonly status: PostRow["status"];
}

/** With the members alone by which a slot is held. */
const postOf = ({ minute: index, connection, status }: Holder, place: number): PostRow =>
  ({
    id: `post_${place}`,
    workspace_id: "ws_1",
    status,
    created_at: toTimestamp(NOW),
    published_at: null,
    schedule: { scheduled_at: toTimestamp(minute(index)) },
    targets: [{ connection_id: connection }],
  }) as PostRow;

const aHolder = fc.record({
  minute: fc.nat(40),
  connection: fc.constantFrom("a", "b"),
  status: fc.constantFrom("scheduled" as const, "queued" as const, "published" as const),
});

describe("SlotHolders", () => {
  it("knows who has any slot, in whatever order slots are asked for", async () => {
    const asked = fc.array(fc.tuple(fc.nat(45), fc.constantFrom("a", "b")), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(aHolder, { maxLength: 120 }), asked, async (rows, slots) => {
        const store = new MemoryStore();
        await store.write(async (tables) => {
          for (const post of rows.map(postOf)) await tables.put("posts", post);
        });
        await store.read(async (tables) => {
          const holders = new SlotHolders("ws_1", HOLDING, tables);
          for (const [index, connection] of slots) {
            const isTaken = rows.some(
              (row) =>
                row.minute === index && row.connection === connection && row.status !== "published",
            );
            const holder = await holders.at(minute(index), [connection]);
            expect(holder !== undefined).toBe(isTaken);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
