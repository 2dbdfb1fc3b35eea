import { describe, expect, it } from "vitest";
import { nodeHash } from "./node-hash.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("nodeHash", () => {
  it("gives SHA-256 as lower-case hex (FIPS 180-2, B.1), of a text as of its bytes", () => {
    const expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(nodeHash.sha256("abc")).toBe(expected);
    expect(nodeHash.sha256(utf8("abc"))).toBe(expected);
  });

  it("takes a text as UTF-8", () => {
    expect(nodeHash.sha256("Zoë 🦊")).toBe(nodeHash.sha256(utf8("Zoë 🦊")));
  });

  it("gives HMAC-SHA-256 (RFC 4231, 4.3)", () => {
    const mac = nodeHash.hmacSha256(utf8("Jefe"), "what do ya want for nothing?");
    expect(Buffer.from(mac).toString("hex")).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
  });
});
