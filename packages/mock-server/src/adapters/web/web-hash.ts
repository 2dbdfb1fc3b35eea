/** SHA-256 and its HMAC by Web Cryptography. */
import { toHex } from "../../domain/wire/hex.ts";
import type { Hash } from "../../ports/cryptography.ts";

const encoder = new TextEncoder();

/** Bytes that no other thread shares, as Web Cryptography wants them. */
export const ownBytes = (data: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof data === "string" ? encoder.encode(data) : new Uint8Array(data);

export const webHash: Hash = {
  async sha256(data) {
    return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", ownBytes(data))));
  },
  async hmacSha256(key, data) {
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const imported = await crypto.subtle.importKey("raw", ownBytes(key), algorithm, false, [
      "sign",
    ]);
    return new Uint8Array(await crypto.subtle.sign("HMAC", imported, ownBytes(data)));
  },
};
