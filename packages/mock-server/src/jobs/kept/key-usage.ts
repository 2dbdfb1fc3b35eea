/** Counts in memory what keys do, and adds it in batches to what the store holds of each key and day. */
import { DAY_MS } from "../../domain/time/day.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { type CountedRequest, UsageCount } from "../../domain/usage/key-usage.ts";
import type { Store, TableWriter } from "../../ports/store.ts";
import type { KeyUsageCounts } from "../../server-context.ts";
import { createTurns } from "../in-turn.ts";

/** What is yet to be added to one row. */
interface Pending {
  readonly key_id: string;
  readonly day: number;
  readonly usage: UsageCount;
}

/** Rows of one transaction: it bounds how long a request waits for the store. */
const BATCH_SIZE = 100;

export function createKeyUsage(): KeyUsageCounts {
  const inTurn = createTurns();
  const pending = new Map<string, Pending>();
  const pendingOf = (key_id: string, day: number): Pending => {
    const id = `${key_id}_${day}`;
    const known = pending.get(id);
    if (known !== undefined) return known;
    const fresh = { key_id, day, usage: new UsageCount() };
    pending.set(id, fresh);
    return fresh;
  };
  const writeBatch = async (store: Store, ids: readonly string[]) => {
    const batch = ids.flatMap((id) => pending.get(id) ?? []);
    for (const id of ids) pending.delete(id);
    try {
      await store.write((tables) => addToRows(batch, tables));
    } catch (error) {
      for (const { key_id, day, usage } of batch) pendingOf(key_id, day).usage.merge(usage.save());
      throw error;
    }
  };
  return {
    count(keyId: string, request: CountedRequest, now: number) {
      pendingOf(keyId, Math.floor(now / DAY_MS)).usage.add(request);
    },
    flush: ({ store }) =>
      inTurn(async () => {
        const ids = [...pending.keys()];
        for (let start = 0; start < ids.length; start += BATCH_SIZE) {
          await writeBatch(store, ids.slice(start, start + BATCH_SIZE));
        }
      }),
  };
}

async function addToRows(batch: readonly Pending[], tables: TableWriter): Promise<void> {
  for (const { key_id, day, usage } of batch) {
    // A key that is gone by now has taken its use along.
    if ((await tables.get("api_keys", key_id)) === undefined) continue;
    const id = `${key_id}_${day}`;
    const kept = await tables.get("key_usage", id);
    const sum = new UsageCount();
    if (kept !== undefined) sum.merge(kept.usage);
    sum.merge(usage.save());
    const created_at = toTimestamp(day * DAY_MS);
    await tables.put("key_usage", { id, created_at, key_id, usage: sum.save() });
  }
}
