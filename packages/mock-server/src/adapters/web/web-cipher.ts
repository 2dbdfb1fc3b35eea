/** Encryption with AES-256-GCM by Web Cryptography. */

import { fromBase64, toBase64 } from "../../domain/wire/base64.ts";
import { type Cipher, WrongEncryptionKey } from "../../ports/cryptography.ts";
import { ownBytes, webHash } from "./web-hash.ts";

const ALGORITHM = "AES-GCM";
const FORMAT = "v1";
/** NIST SP 800-38D, 8.2: 96 bits, which chance gives without a repetition for 2^32 texts under one key. */
const NONCE_BYTES = 12;

/** A sealed text is `v1.keyId.nonce.ciphertext`, where the ciphertext ends with the tag. */
export class WebCipher implements Cipher {
  readonly #key: Promise<CryptoKey>;
  readonly #keyId: Promise<string>;

  /** @param bytes 32 */
  constructor(bytes: Uint8Array) {
    const uses = ["encrypt", "decrypt"] as const;
    this.#key = crypto.subtle.importKey("raw", ownBytes(bytes), ALGORITHM, false, uses);
    this.#keyId = Promise.resolve(webHash.sha256(bytes)).then((hash) => hash.slice(0, 8));
  }

  async seal(text: string, context: string): Promise<string> {
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const way = { name: ALGORITHM, iv, additionalData: ownBytes(context) };
    const sealed = await crypto.subtle.encrypt(way, await this.#key, ownBytes(text));
    return [FORMAT, await this.#keyId, toBase64(iv), toBase64(new Uint8Array(sealed))].join(".");
  }

  async open(sealed: string, context: string): Promise<string> {
    const [format, keyId, nonce, ciphertext] = sealed.split(".");
    const isOurs = format === FORMAT && keyId === (await this.#keyId);
    if (!isOurs || nonce === undefined || ciphertext === undefined) {
      throw new WrongEncryptionKey("This was not sealed under the key in use.");
    }
    try {
      const way = { name: ALGORITHM, iv: fromBase64(nonce), additionalData: ownBytes(context) };
      const opened = await crypto.subtle.decrypt(way, await this.#key, fromBase64(ciphertext));
      return new TextDecoder().decode(opened);
    } catch (cause) {
      throw new WrongEncryptionKey("This was altered, or sealed for something else.", { cause });
    }
  }
}
