/** The key under which secrets are encrypted: given as text, kept in a file beside the database, or made for this process alone. */
import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { StoreUnusableError } from "../store-unusable-error.ts";
import { ENCRYPTION_KEY_BYTES } from "./aes-gcm-cipher.ts";

export interface EncryptionKey {
  readonly bytes: Uint8Array;
  /** The file that it was made in. */
  readonly file?: string;
  /** Takes back the file, where it was made just now. */
  discard(): void;
}

const HEX = /^[0-9A-Fa-f]{64}$/;
const BASE64 = /^[A-Za-z0-9+/_-]{43}=?$/;

/** @returns undefined for anything but 32 bytes in hex or Base64. */
export function parseEncryptionKey(text: string): Uint8Array | undefined {
  const trimmed = text.trim();
  if (HEX.test(trimmed)) return Buffer.from(trimmed, "hex");
  return BASE64.test(trimmed) ? Buffer.from(trimmed, "base64") : undefined;
}

export function givenEncryptionKey(bytes: Uint8Array): EncryptionKey {
  return { bytes, discard: () => undefined };
}

/** For what outlives the process as little as the key. */
export function newEncryptionKey(): EncryptionKey {
  return givenEncryptionKey(randomBytes(ENCRYPTION_KEY_BYTES));
}

/**
 * The key that is kept beside a database, which its owner alone may read; made where there is none.
 * @throws StoreUnusableError
 */
export function openEncryptionKey(database: string): EncryptionKey {
  const file = `${database}.key`;
  try {
    const { bytes } = newEncryptionKey();
    writeFileSync(file, `${Buffer.from(bytes).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    return { bytes, file, discard: () => rmSync(file, { force: true }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return readKept(database, file);
    const reason = `its encryption key cannot be kept in ${file}. Let this user write its folder, or set POSTERN_ENCRYPTION_KEY.`;
    throw new StoreUnusableError(database, reason, { cause: error });
  }
}

function readKept(database: string, file: string): EncryptionKey {
  const bytes = parseEncryptionKey(readText(database, file));
  if (bytes !== undefined) return { ...givenEncryptionKey(bytes), file };
  const reason = `${file} holds no encryption key. Restore it from a copy, or set POSTERN_ENCRYPTION_KEY.`;
  throw new StoreUnusableError(database, reason);
}

function readText(database: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const reason = `its encryption key ${file} cannot be read. Let this user read it, or set POSTERN_ENCRYPTION_KEY.`;
    throw new StoreUnusableError(database, reason, { cause });
  }
}
