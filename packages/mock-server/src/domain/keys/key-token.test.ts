import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import {
  findTokenFault,
  issueSessionToken,
  issueToken,
  keptPrefix,
  SESSION_TOKEN_BYTES,
  tokenBytes,
  tokenFormats,
} from "./key-token.ts";

const formats = tokenFormats(postern);
const hex = (length: number) => "0123456789abcdef".repeat(8).slice(0, length);

describe("issueToken", () => {
  it.each([
    [{ prefix: "rp_", hexLength: 64 }, /^rp_(a5){32}$/],
    [{ prefix: "", hexLength: 32 }, /^(a5){16}$/],
  ])("makes a token of the format %o", (format, shape) => {
    const token = issueToken(format, new Uint8Array(tokenBytes(format)).fill(0xa5));

    expect(token).toMatch(shape);
    expect(findTokenFault(token, [format])).toBeUndefined();
  });

  it("refuses to make a token of too little chance", () => {
    expect(() => issueToken({ prefix: "rp_", hexLength: 64 }, new Uint8Array(16))).toThrow(
      RangeError,
    );
  });

  it("makes sessions that no key format fits", () => {
    const token = issueSessionToken(new Uint8Array(SESSION_TOKEN_BYTES));

    expect(token).toMatch(/^sess_0{64}$/);
    expect(findTokenFault(token, formats)).toBe("length");
  });
});

describe("keptPrefix", () => {
  it("is the first ten characters", () => {
    expect(keptPrefix(`rp_${hex(64)}`)).toBe("rp_0123456");
  });
});

describe("tokenFormats", () => {
  it("has each format of a policy once", () => {
    expect(formats).toEqual([
      { prefix: "rp_", hexLength: 64 },
      { prefix: "", hexLength: 32 },
    ]);
  });
});

describe("findTokenFault", () => {
  it.each([
    ["a company token", hex(32), undefined],
    ["a workspace token", `rp_${hex(64)}`, undefined],
    ["nothing", "", "length"],
    ["a token cut off", `rp_${hex(63)}`, "length"],
    ["a token with a tail", `rp_${hex(65)}`, "length"],
    ["a token without its prefix", hex(64), "length"],
    ["another prefix", `sp_${hex(64)}`, "characters"],
    ["a prefix in capitals", `RP_${hex(64)}`, "characters"],
    ["hex in capitals", `rp_${hex(64).toUpperCase()}`, "characters"],
    ["a letter beyond f", `rp_${hex(63)}g`, "characters"],
    ["a look-alike of a", `rp_${hex(63)}а`, "characters"],
    ["a NUL", `rp_${hex(63)}\0`, "characters"],
    ["a line feed at the end", `rp_${hex(63)}\n`, "characters"],
    ["a megabyte", hex(64).repeat(16_384), "length"],
  ])("finds in %s what there is to find", (_, token, fault) => {
    expect(findTokenFault(token, formats)).toBe(fault);
  });
});
