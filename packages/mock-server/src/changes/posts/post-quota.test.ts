import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../adapters/memory/memory-store.ts";
import type { PostTarget } from "../../domain/posts/post-content.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ConnectionRow } from "../../tables.ts";
import { countPublication, fullUntil } from "./post-quota.ts";

const NOW = Date.UTC(2026, 0, 2);
const SECOND_MS = 1_000;

type Network = ConnectionRow["network"];

/** With the members alone that a quota looks at. */
const connectionOn = (network: Network) =>
  ({ id: "conn_1", network, name: "Acme" }) as ConnectionRow;

const targetOn = (network: Network, place: number, options = {}) =>
  ({ id: `target_${place}`, connection_id: "conn_1", network, options }) as PostTarget;

/** A store in which the targets went live, each so many seconds ago. */
async function published(targets: readonly (readonly [PostTarget, secondsAgo: number])[]) {
  const store = new MemoryStore();
  await store.write(async (tables) => {
    for (const [target, secondsAgo] of targets) {
      await countPublication(target, toTimestamp(NOW - secondsAgo * SECOND_MS), tables);
    }
  });
  return store;
}

/** @returns until when the connection is full, and how many rows were read to tell it. */
async function ask(store: MemoryStore, target: PostTarget) {
  let rows = 0;
  const until = await store.read((tables) => {
    const list: TableReader["list"] = async (table, query) => {
      const found = await tables.list(table, query);
      rows += found.length;
      return found;
    };
    const watched = { list } as TableReader;
    return fullUntil(connectionOn(target.network), target, { tables: watched, now: NOW });
  });
  return { until, rows };
}

const inSeconds = (seconds: number) => toTimestamp(NOW + seconds * SECOND_MS);
const reel = (place: number) => targetOn("facebook", place, { post_type: "reel" });

describe("the quotas of a connection", () => {
  it("have room again when the last of those that are full has", async () => {
    const last = targetOn("tiktok", 99);
    const aMinute = Array.from(
      { length: 6 },
      (_, place) => [targetOn("tiktok", place), 10] as const,
    );
    expect((await ask(await published(aMinute), last)).until).toBe(inSeconds(50));
    const aDay = Array.from(
      { length: 9 },
      (_, place) => [targetOn("tiktok", place + 6), 3_600] as const,
    );
    const both = await published([...aDay, ...aMinute]);
    expect((await ask(both, last)).until).toBe(inSeconds(23 * 3_600));
  });

  it("of a kind are used up by that kind alone", async () => {
    const reels = Array.from({ length: 30 }, (_, place) => [reel(place), 60] as const);
    const store = await published(reels);
    expect((await ask(store, reel(99))).until).toBe(inSeconds(24 * 3_600 - 60));
    expect((await ask(store, targetOn("facebook", 99))).until).toBeUndefined();
    const posts = reels.map(([, ago], place) => [targetOn("facebook", place), ago] as const);
    expect((await ask(await published(posts), reel(99))).until).toBeUndefined();
  });

  it("cost no more to read however much was published", async () => {
    const many = Array.from({ length: 500 }, (_, place) => [reel(place), place] as const);
    expect((await ask(await published(many), reel(999))).rows).toBe(30);
    const others = many.map(([, ago], place) => [targetOn("tiktok", place), ago] as const);
    expect((await ask(await published(others), targetOn("tiktok", 999))).rows).toBe(15);
  });
});
