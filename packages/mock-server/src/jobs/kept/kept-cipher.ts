/** Keeps one sealed text, by which a server that is started with another encryption key finds out. */
import type { Cipher } from "../../ports/cryptography.ts";
import type { Store } from "../../ports/store.ts";

/** The setting that it is kept as, and the context that it is sealed for. */
export const ENCRYPTION_CHECK_ID = "encryption_check";

/** Rejects with `WrongEncryptionKey` where the store's secrets were sealed under another key. */
export async function checkEncryptionKey(cipher: Cipher, store: Store): Promise<void> {
  const value = await cipher.seal("Postern", ENCRYPTION_CHECK_ID);
  const kept = await store.write(async (tables) => {
    const found = await tables.get("settings", ENCRYPTION_CHECK_ID);
    if (found === undefined)
      await tables.put("settings", { id: ENCRYPTION_CHECK_ID, created_at: "", value });
    return found;
  });
  if (kept !== undefined) await cipher.open(kept.value, ENCRYPTION_CHECK_ID);
}
