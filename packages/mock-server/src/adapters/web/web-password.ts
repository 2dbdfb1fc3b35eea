/** Passwords by PBKDF2, the one slow hash of Web Cryptography; for passwords that a test makes, and forgets with its page. */

import { fromBase64, toBase64 } from "../../domain/wire/base64.ts";
import type { PasswordHash } from "../../ports/cryptography.ts";
import { ownBytes } from "./web-hash.ts";

/** Nothing outlives the page, so that it need not be slow. */
const ITERATIONS = 1_000;
const SALT_BYTES = 16;
const KEY_BITS = 256;
/** The PHC string format. */
const FORMAT = /^\$pbkdf2-sha256\$i=(\d{1,7})\$([^$]{1,100})\$([^$]{1,100})$/;

export const webPassword: PasswordHash = {
  async hash(password) {
    const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
    const key = await derive(password, salt, ITERATIONS);
    return `$pbkdf2-sha256$i=${ITERATIONS}$${toBase64(salt)}$${toBase64(key)}`;
  },
  async verify(password, hash) {
    const [, iterations, salt, key] = FORMAT.exec(hash) ?? [];
    if (iterations === undefined || salt === undefined || key === undefined) return false;
    const derived = await derive(password, fromBase64(salt), Number(iterations));
    return isSame(toBase64(derived), key);
  },
};

async function derive(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array> {
  const bytes = ownBytes(password.normalize("NFKC"));
  const secret = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveBits"]);
  const way = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(way, secret, KEY_BITS));
}

/** Looks at every character, wherever the first difference is. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return difference === 0;
}
