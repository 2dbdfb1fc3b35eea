import { describe, expect, it, vi } from "vitest";
import { MemoryStore } from "../../adapters/memory/memory-store.ts";
import { makeKey } from "../../domain/keys/api-key.fixture.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { createKeyUse } from "./key-use.ts";

const NOON = Date.UTC(2026, 10, 23, 12);

/** A store with one key, last used at noon. */
async function startStore() {
  const store = new MemoryStore();
  const key = makeKey({ last_used_at: toTimestamp(NOON) });
  await store.write((tables) => tables.put("api_keys", key));
  const lastUsedAt = async () =>
    (await store.read((tables) => tables.get("api_keys", key.id)))?.last_used_at;
  return { store, key, lastUsedAt };
}

describe("the last use of a key", () => {
  it("is told before it is written, and stays told afterwards", async () => {
    const { store, key, lastUsedAt } = await startStore();
    const keyUse = createKeyUse();
    keyUse.record(key.id, NOON + 1_000);
    expect(keyUse.pending(key.id)).toBe(toTimestamp(NOON + 1_000));
    await keyUse.flush(store);
    expect(keyUse.pending(key.id)).toBeUndefined();
    expect(await lastUsedAt()).toBe(toTimestamp(NOON + 1_000));
  });

  it("never moves back, whatever another server has seen meanwhile", async () => {
    const { store, key, lastUsedAt } = await startStore();
    const keyUse = createKeyUse();
    keyUse.record(key.id, NOON - 1_000);
    await keyUse.flush(store);
    expect(await lastUsedAt()).toBe(toTimestamp(NOON));
  });

  it("waits for the next time when it cannot be written", async () => {
    const { store, key, lastUsedAt } = await startStore();
    const keyUse = createKeyUse();
    keyUse.record(key.id, NOON + 1_000);
    const write = vi.spyOn(store, "write").mockRejectedValueOnce(new Error("The disk is full."));
    await expect(keyUse.flush(store)).rejects.toThrow("The disk is full.");
    expect(write).toHaveBeenCalledOnce();
    await keyUse.flush(store);
    expect(await lastUsedAt()).toBe(toTimestamp(NOON + 1_000));
  });

  it("is not lost between two who write at once, while the store is busy", async () => {
    const { store, key, lastUsedAt } = await startStore();
    const keyUse = createKeyUse();
    const { promise: busy, resolve: goOn } = Promise.withResolvers<void>();
    const before = store.write(() => busy);
    keyUse.record(key.id, NOON + 1_000);
    const first = keyUse.flush(store);
    keyUse.record("key_that_is_gone", NOON + 2_000);
    const second = keyUse.flush(store);
    goOn();
    await Promise.all([before, first, second]);
    expect(await lastUsedAt()).toBe(toTimestamp(NOON + 1_000));
    expect(keyUse.pending("key_that_is_gone")).toBeUndefined();
  });
});
