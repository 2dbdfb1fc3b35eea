import { describe, expect, it } from "vitest";
import { MemoryStore } from "../adapters/memory-store.ts";
import type { Store } from "../ports.ts";
import type { ServerContext } from "../server-context.ts";
import { createKeyUsage } from "./key-usage.ts";

const NOON = Date.parse("2026-11-21T12:00:00.000Z");
const REQUEST = {
  operation: "listPosts",
  address: undefined,
  origin: undefined,
  userAgent: undefined,
  code: undefined,
};

const flush = (usage: ReturnType<typeof createKeyUsage>, store: Store) =>
  usage.flush({ store } as ServerContext);

async function requestsByDay(store: Store, key_id: string) {
  const rows = await store.read((tables) => tables.list("key_usage", { where: { key_id } }));
  return rows.map(({ created_at, usage }) => [created_at, usage.requests]);
}

describe("the counts of keys", () => {
  it("are added to what the store holds of the day", async () => {
    const store = new MemoryStore();
    const usage = createKeyUsage();
    usage.count("key_1", REQUEST, NOON);
    await flush(usage, store);
    usage.count("key_1", REQUEST, NOON + 1);
    usage.count("key_2", REQUEST, NOON + 1);
    await flush(usage, store);
    expect(await requestsByDay(store, "key_1")).toEqual([["2026-11-21T00:00:00.000Z", 2]]);
    expect(await requestsByDay(store, "key_2")).toEqual([["2026-11-21T00:00:00.000Z", 1]]);
  });

  it("keep the days apart, to the millisecond", async () => {
    const store = new MemoryStore();
    const usage = createKeyUsage();
    const midnight = Date.parse("2026-11-22T00:00:00.000Z");
    usage.count("key_1", REQUEST, midnight - 1);
    usage.count("key_1", REQUEST, midnight);
    await flush(usage, store);
    expect(await requestsByDay(store, "key_1")).toEqual([
      ["2026-11-22T00:00:00.000Z", 1],
      ["2026-11-21T00:00:00.000Z", 1],
    ]);
  });

  it("lose nothing to a store that fails for a while", async () => {
    const store = new MemoryStore();
    const usage = createKeyUsage();
    const broken = { write: () => Promise.reject(new Error("disk full")) } as unknown as Store;
    usage.count("key_1", REQUEST, NOON);
    const failing = flush(usage, broken);
    usage.count("key_1", REQUEST, NOON);
    await expect(failing).rejects.toThrow("disk full");
    await flush(usage, store);
    expect(await requestsByDay(store, "key_1")).toEqual([["2026-11-21T00:00:00.000Z", 2]]);
  });

  it("are all written when a flush resolves that began during another", async () => {
    const store = new MemoryStore();
    const usage = createKeyUsage();
    usage.count("key_1", REQUEST, NOON);
    const first = flush(usage, store);
    await flush(usage, store);
    expect(await requestsByDay(store, "key_1")).toEqual([["2026-11-21T00:00:00.000Z", 1]]);
    await first;
  });
});
