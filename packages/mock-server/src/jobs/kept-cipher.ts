/** Keeps one sealed text, by which a server that is started with another encryption key finds out. */
import type { Cipher, Store } from "../ports.ts";

const ID = "encryption_check";

/** Rejects with `WrongEncryptionKey` where the store's secrets were sealed under another key. */
export async function checkEncryptionKey(cipher: Cipher, store: Store): Promise<void> {
  const value = await cipher.seal("Postern", ID);
  const kept = await store.write(async (tables) => {
    const found = await tables.get("settings", ID);
    if (found === undefined) await tables.put("settings", { id: ID, created_at: "", value });
    return found;
  });
  if (kept !== undefined) await cipher.open(kept.value, ID);
}
