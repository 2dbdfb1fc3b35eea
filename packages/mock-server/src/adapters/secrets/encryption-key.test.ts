import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { StoreUnusableError } from "../store-unusable-error.ts";
import { newEncryptionKey, openEncryptionKey, parseEncryptionKey } from "./encryption-key.ts";

const BYTES = Uint8Array.from({ length: 32 }, (_, index) => index * 8 + 3);

/** The path of a database in a folder of its own, which the test may fill. */
function databasePath(): string {
  const folder = mkdtempSync(join(tmpdir(), "postern-key-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "postern.sqlite");
}

describe("parseEncryptionKey", () => {
  it.each(["hex", "base64", "base64url"] as const)("reads 32 bytes in %s", (encoding) => {
    const text = Buffer.from(BYTES).toString(encoding);

    expect(parseEncryptionKey(`${text}\n`)).toEqual(Buffer.from(BYTES));
  });

  it.each(["", "secret", "0".repeat(63), "0".repeat(65), "0".repeat(42)])(
    "takes %j for no key",
    (text) => {
      expect(parseEncryptionKey(text)).toBeUndefined();
    },
  );
});

describe("newEncryptionKey", () => {
  it("makes another one each time, and keeps it in no file", () => {
    expect(newEncryptionKey().bytes).toHaveLength(32);
    expect(newEncryptionKey().bytes).not.toEqual(newEncryptionKey().bytes);
    expect(newEncryptionKey().file).toBeUndefined();
  });
});

describe("openEncryptionKey", () => {
  it("makes a key beside the database, which its owner alone can read", () => {
    const { bytes, file = "" } = openEncryptionKey(databasePath());

    expect(file).toMatch(/postern\.sqlite\.key$/);
    expect(readFileSync(file, "utf8")).toBe(`${Buffer.from(bytes).toString("hex")}\n`);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("finds the same key again, and does not take that back", () => {
    const database = databasePath();
    const { bytes } = openEncryptionKey(database);
    const again = openEncryptionKey(database);
    again.discard();

    expect(Buffer.from(again.bytes)).toEqual(Buffer.from(bytes));
    expect(existsSync(`${database}.key`)).toBe(true);
  });

  it("takes back a key that it has just made", () => {
    const database = databasePath();
    openEncryptionKey(database).discard();

    expect(existsSync(`${database}.key`)).toBe(false);
  });

  it("never overwrites what is no key, and says what to do", () => {
    const database = databasePath();
    writeFileSync(`${database}.key`, "not a key");

    expect(() => openEncryptionKey(database)).toThrow(StoreUnusableError);
    expect(() => openEncryptionKey(database)).toThrow(
      /holds no encryption key.*POSTERN_ENCRYPTION_KEY/,
    );
    expect(readFileSync(`${database}.key`, "utf8")).toBe("not a key");
  });

  it("says in one line when there is no place for it", () => {
    const database = join(databasePath(), "missing", "postern.sqlite");

    expect(() => openEncryptionKey(database)).toThrow(
      /^Cannot use the database .*cannot be kept in .*$/,
    );
  });
});
