import { describe, expect, it } from "vitest";
import { WrongEncryptionKey } from "../../ports/cryptography.ts";
import { nodeHash } from "../secrets/node-hash.ts";
import { WebCipher } from "./web-cipher.ts";
import { webHash } from "./web-hash.ts";
import { webPassword } from "./web-password.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const key = (byte: number) => new Uint8Array(32).fill(byte);

describe("webHash", () => {
  it.each(["", "Zoë", "x".repeat(10_000)])("comes to what Node's comes to: %#", async (text) => {
    expect(await webHash.sha256(text)).toBe(nodeHash.sha256(text));
    expect(await webHash.sha256(Buffer.from(text))).toBe(nodeHash.sha256(text));
    const code = await webHash.hmacSha256(key(3), text);
    expect(Buffer.from(code)).toEqual(Buffer.from(nodeHash.hmacSha256(key(3), text)));
  });
});

describe("WebCipher", () => {
  const cipher = new WebCipher(key(7));

  it("opens what it has sealed, and never seals the same way twice", async () => {
    const sealed = await cipher.seal(SECRET, "key_1");
    expect(await cipher.open(sealed, "key_1")).toBe(SECRET);
    expect(await cipher.seal(SECRET, "key_1")).not.toBe(sealed);
    expect(sealed).not.toContain(SECRET);
  });

  it("opens nothing for anything but what it was sealed for", async () => {
    const sealed = await cipher.seal(SECRET, "key_1");
    await expect(cipher.open(sealed, "key_2")).rejects.toThrow(WrongEncryptionKey);
  });

  it.each(["", "v1", "v1.x.y", "v1.00000000.AAAA.AAAA"])(
    "opens nothing that it has not sealed: %s",
    async (text) => {
      await expect(cipher.open(text, "key_1")).rejects.toThrow(WrongEncryptionKey);
      const sealed = await new WebCipher(key(8)).seal(SECRET, "key_1");
      await expect(cipher.open(sealed, "key_1")).rejects.toThrow(WrongEncryptionKey);
    },
  );

  it("opens nothing that was altered", async () => {
    const sealed = await cipher.seal(SECRET, "key_1");
    const altered = sealed.slice(0, -6) + (sealed.at(-6) === "A" ? "B" : "A") + sealed.slice(-5);
    await expect(cipher.open(altered, "key_1")).rejects.toThrow(WrongEncryptionKey);
  });
});

describe("webPassword", () => {
  it("knows a password by its hash, however its accents were typed, and no other", async () => {
    const hash = await webPassword.hash("Zo\u00eb");
    expect(await webPassword.verify("Zoe\u0308", hash)).toBe(true);
    for (const other of ["Zoe", "Zo\u00eb ", ""]) {
      expect(await webPassword.verify(other, hash)).toBe(false);
    }
    expect(await webPassword.hash("Zo\u00eb")).not.toBe(hash);
    expect(await webPassword.verify("Zo\u00eb", "no hash")).toBe(false);
  });
});
