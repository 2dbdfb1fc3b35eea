import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../adapters/memory/memory-store.ts";
import { AesGcmCipher } from "../../adapters/secrets/aes-gcm-cipher.ts";
import { WrongEncryptionKey } from "../../ports/cryptography.ts";
import { checkEncryptionKey } from "./kept-cipher.ts";

const cipherOf = (byte: number) => new AesGcmCipher(new Uint8Array(32).fill(byte));

describe("checkEncryptionKey", () => {
  it("takes any key for a new store, and from then on that one alone", async () => {
    const store = new MemoryStore();
    await checkEncryptionKey(cipherOf(1), store);

    await expect(checkEncryptionKey(cipherOf(1), store)).resolves.toBeUndefined();
    await expect(checkEncryptionKey(cipherOf(2), store)).rejects.toThrow(WrongEncryptionKey);
  });
});
