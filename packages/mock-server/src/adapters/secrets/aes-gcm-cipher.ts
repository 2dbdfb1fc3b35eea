/** Encryption with AES-256-GCM by Node's own crypto. */
import { createCipheriv, createDecipheriv, hash, randomBytes } from "node:crypto";
import { type Cipher, WrongEncryptionKey } from "../../ports/cryptography.ts";

export const ENCRYPTION_KEY_BYTES = 32;

const ALGORITHM = "aes-256-gcm";
const FORMAT = "v1";
/** NIST SP 800-38D, 8.2: 96 bits, which chance gives without a repetition for 2^32 texts under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A sealed text is `v1.keyId.nonce.tag.ciphertext`: all that it takes to open it but the key, and
 * room for other formats and keys beside it.
 */
export class AesGcmCipher implements Cipher {
  readonly #key: Uint8Array;
  readonly #keyId: string;

  /** @param key 32 bytes */
  constructor(key: Uint8Array) {
    if (key.length !== ENCRYPTION_KEY_BYTES) throw new RangeError("An AES-256 key has 32 bytes.");
    this.#key = key;
    this.#keyId = hash("sha256", key, "hex").slice(0, 8);
  }

  seal(text: string, context: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce).setAAD(Buffer.from(context));
    const ciphertext = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    const parts = [nonce, cipher.getAuthTag(), ciphertext];
    return [FORMAT, this.#keyId, ...parts.map((part) => part.toString("base64url"))].join(".");
  }

  open(sealed: string, context: string): string {
    const [format, keyId, ...parts] = sealed.split(".");
    const [nonce, tag, ciphertext] = parts.map((part) => Buffer.from(part, "base64url"));
    const isOurs = format === FORMAT && keyId === this.#keyId;
    if (!isOurs || nonce === undefined || tag === undefined || ciphertext === undefined) {
      throw new WrongEncryptionKey("This was not sealed under the key in use.");
    }
    try {
      const decipher = createDecipheriv(ALGORITHM, this.#key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
      return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString("utf8");
    } catch (cause) {
      throw new WrongEncryptionKey("This was altered, or sealed for something else.", { cause });
    }
  }
}
