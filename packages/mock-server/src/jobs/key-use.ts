/** Keeps when keys were last used, and writes it to the store in batches. */
import type { Store } from "../ports.ts";
import type { KeyUse } from "../server-context.ts";

export interface FlushableKeyUse extends KeyUse {
  /** Writes what is pending, in one transaction. */
  flush(store: Store): Promise<void>;
}

export function createKeyUse(): FlushableKeyUse {
  let uses = new Map<string, string>();
  let writing = new Map<string, string>();
  return {
    record: (keyId, usedAt) => void uses.set(keyId, usedAt),
    pending: (keyId) => uses.get(keyId) ?? writing.get(keyId),
    async flush(store) {
      if (uses.size === 0) return;
      writing = uses;
      uses = new Map();
      try {
        await store.write(async (tables) => {
          for (const [keyId, usedAt] of writing) {
            const row = await tables.get("api_keys", keyId);
            // Another instance may have seen a later use.
            if (row === undefined || (row.last_used_at ?? "") >= usedAt) continue;
            await tables.put("api_keys", { ...row, last_used_at: usedAt });
          }
        });
      } catch (error) {
        uses = new Map([...writing, ...uses]);
        throw error;
      } finally {
        writing = new Map();
      }
    },
  };
}
