/** Keeps one sealed text, by which a server that is started with another encryption key finds out. */
import type { Cipher, Store } from "../ports.ts";

const ID = "encryption_check";

/** Rejects with `WrongEncryptionKey` where the store's secrets were sealed under another key. */
export async function checkEncryptionKey(cipher: Cipher, store: Store): Promise<void> {
  const kept = await store.read((tables) => tables.get("settings", ID));
  if (kept !== undefined) {
    await cipher.open(kept.value, ID);
    return;
  }
  const value = await cipher.seal("Postern", ID);
  await store.write((tables) => tables.put("settings", { id: ID, created_at: "", value }));
}
