import { describe, expect, it } from "vitest";
import { WrongEncryptionKey } from "../../ports/cryptography.ts";
import { AesGcmCipher } from "./aes-gcm-cipher.ts";

const cipher = new AesGcmCipher(new Uint8Array(32).fill(7));
const SECRET = "0123456789abcdef0123456789abcdef";
const sealed = cipher.seal(SECRET, "key_1");

/** The sealed text with one character of one of its parts changed. */
function alter(part: number): string {
  const parts = sealed.split(".");
  const text = parts[part] ?? "";
  parts[part] = (text.startsWith("A") ? "B" : "A") + text.slice(1);
  return parts.join(".");
}

describe("AesGcmCipher", () => {
  it("opens what it has sealed", () => {
    expect(cipher.open(sealed, "key_1")).toBe(SECRET);
    expect(new AesGcmCipher(new Uint8Array(32).fill(7)).open(sealed, "key_1")).toBe(SECRET);
  });

  it("never seals the same text the same way twice", () => {
    expect(cipher.seal(SECRET, "key_1")).not.toBe(sealed);
  });

  it("names its format, so that another can stand beside it", () => {
    expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]{16}\.[\w-]{22}\.[\w-]{43}$/);
  });

  it("opens nothing for anything but what it was sealed for", () => {
    expect(() => cipher.open(sealed, "key_2")).toThrow(WrongEncryptionKey);
  });

  it("opens nothing that another key has sealed", () => {
    const other = new AesGcmCipher(new Uint8Array(32).fill(8));

    expect(() => other.open(sealed, "key_1")).toThrow(WrongEncryptionKey);
  });

  it.each([
    ["format", 0],
    ["key's id", 1],
    ["nonce", 2],
    ["tag", 3],
    ["ciphertext", 4],
  ])("opens nothing whose %s was altered", (_, part) => {
    expect(() => cipher.open(alter(part), "key_1")).toThrow(WrongEncryptionKey);
  });

  it.each(["", "v1", "v1.x.y", sealed.slice(0, -30)])(
    "opens nothing that is cut off: %s",
    (text) => {
      expect(() => cipher.open(text, "key_1")).toThrow(WrongEncryptionKey);
    },
  );

  it("takes no short tag in place of its own", () => {
    const [format, id, nonce, tag = "", ciphertext] = sealed.split(".");
    const short = Buffer.from(tag, "base64url").subarray(0, 4).toString("base64url");

    expect(() => cipher.open([format, id, nonce, short, ciphertext].join("."), "key_1")).toThrow(
      WrongEncryptionKey,
    );
  });

  it("takes no key of another length", () => {
    expect(() => new AesGcmCipher(new Uint8Array(16))).toThrow(RangeError);
  });
});
