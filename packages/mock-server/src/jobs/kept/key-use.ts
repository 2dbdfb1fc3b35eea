/** Keeps when keys were last used, and writes it to the store in batches. */
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { Store, TableWriter } from "../../ports/store.ts";
import type { KeyUse } from "../../server-context.ts";
import { createTurns } from "../in-turn.ts";

export interface FlushableKeyUse extends KeyUse {
  /** Writes what is pending, in one transaction. */
  flush(store: Store): Promise<void>;
}

export function createKeyUse(): FlushableKeyUse {
  const inTurn = createTurns();
  let uses = new Map<string, number>();
  let writing = new Map<string, number>();
  const write = async (store: Store): Promise<void> => {
    if (uses.size === 0) return;
    writing = uses;
    uses = new Map();
    try {
      await store.write((tables) => keep(writing, tables));
    } catch (error) {
      uses = new Map([...writing, ...uses]);
      throw error;
    } finally {
      writing = new Map();
    }
  };
  return {
    record: (keyId, usedAt) => void uses.set(keyId, usedAt),
    pending(keyId) {
      const usedAt = uses.get(keyId) ?? writing.get(keyId);
      return usedAt === undefined ? undefined : toTimestamp(usedAt);
    },
    // Two at once would take what each other is writing for their own.
    flush: (store) => inTurn(() => write(store)),
  };
}

async function keep(uses: ReadonlyMap<string, number>, tables: TableWriter): Promise<void> {
  for (const [keyId, time] of uses) {
    const usedAt = toTimestamp(time);
    const row = await tables.get("api_keys", keyId);
    // Another instance may have seen a later use.
    if (row === undefined || (row.last_used_at ?? "") >= usedAt) continue;
    await tables.put("api_keys", { ...row, last_used_at: usedAt });
  }
}
