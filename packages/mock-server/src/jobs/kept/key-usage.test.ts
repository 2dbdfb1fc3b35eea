import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../adapters/memory/memory-store.ts";
import { makeKey } from "../../domain/keys/api-key.fixture.ts";
import type { Store } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import { createKeyUsage } from "./key-usage.ts";

const NOON = Date.parse("2026-11-21T12:00:00.000Z");
const REQUEST = {
  operation: "listPosts",
  address: undefined,
  origin: undefined,
  userAgent: undefined,
  code: undefined,
};

/** A store that holds keys of these ids. */
async function storeOf(...keyIds: string[]): Promise<MemoryStore> {
  const store = new MemoryStore();
  await store.write(async (tables) => {
    for (const id of keyIds) await tables.put("api_keys", makeKey({ id, secret_hash: id }));
  });
  return store;
}

const flush = (usage: ReturnType<typeof createKeyUsage>, store: Store) =>
  usage.flush({ store } as ServerContext);

async function requestsByDay(store: Store, key_id: string) {
  const rows = await store.read((tables) => tables.list("key_usage", { where: { key_id } }));
  return rows.map(({ created_at, usage }) => [created_at, usage.requests]);
}

describe("the counts of keys", () => {
  it("are added to what the store holds of the day", async () => {
    const store = await storeOf("key_1", "key_2");
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
    const store = await storeOf("key_1", "key_2");
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
    const store = await storeOf("key_1", "key_2");
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
    const store = await storeOf("key_1", "key_2");
    const usage = createKeyUsage();
    usage.count("key_1", REQUEST, NOON);
    const first = flush(usage, store);
    await flush(usage, store);
    expect(await requestsByDay(store, "key_1")).toEqual([["2026-11-21T00:00:00.000Z", 1]]);
    await first;
  });

  it("are dropped with a key that is gone", async () => {
    const store = await storeOf("key_2");
    const usage = createKeyUsage();
    usage.count("key_1", REQUEST, NOON);
    usage.count("key_2", REQUEST, NOON);
    await flush(usage, store);
    expect(await requestsByDay(store, "key_1")).toEqual([]);
    expect(await requestsByDay(store, "key_2")).toEqual([["2026-11-21T00:00:00.000Z", 1]]);
  });
});
