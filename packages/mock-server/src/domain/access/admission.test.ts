import { describe, expect, it } from "vitest";
import { postern } from "../../policies/postern.ts";
import { makeKey } from "../keys/api-key.fixture.ts";
import { requireAddress, requireOrigin } from "./admission.ts";

const addresses = {
  contains: (ranges: readonly string[], address: string) => ranges.includes(address),
};
const rules = { policy: postern, addresses };
describe("the caller's address", () => {
  const key = makeKey({ allowed_ips: ["203.0.113.7"] });

  it("is free where the key lists none", () => {
    expect(() => requireAddress(makeKey(), "198.51.100.1", rules)).not.toThrow();
  });

  it("passes when it is listed", () => {
    expect(() => requireAddress(key, "203.0.113.7", rules)).not.toThrow();
  });

  it.each([["198.51.100.1"], [undefined]])("is refused when it is %s", (address) => {
    expect(() => requireAddress(key, address, rules)).toThrow(
      expect.objectContaining({ code: "IP_NOT_ALLOWED", details: { address: address ?? null } }),
    );
  });

  it("is not looked at where the policy has no address lists", () => {
    const policy = { ...postern, restrictions: { origins: true, addresses: false } };

    expect(() => requireAddress(key, undefined, { policy, addresses })).not.toThrow();
  });
});

describe("the origin", () => {
  const key = makeKey({ allowed_origins: ["https://app.acme.test"] });

  it("passes when there is none: the caller is no browser", () => {
    expect(() => requireOrigin(makeKey(), undefined, rules)).not.toThrow();
  });

  it("passes when it is listed", () => {
    expect(() => requireOrigin(key, "https://app.acme.test", rules)).not.toThrow();
  });

  it.each(["https://evil.test", "null"])("is refused when it is %s", (origin) => {
    expect(() => requireOrigin(key, origin, rules)).toThrow(
      expect.objectContaining({ code: "ORIGIN_NOT_ALLOWED", status: 403, details: { origin } }),
    );
  });

  it("is refused, whatever it is, where the key lists none", () => {
    expect(() => requireOrigin(makeKey(), "https://app.acme.test", rules)).toThrow(
      expect.objectContaining({ code: "ORIGIN_NOT_ALLOWED" }),
    );
  });

  it("is not looked at where the policy has no origin lists", () => {
    const policy = { ...postern, restrictions: { origins: false, addresses: true } };

    expect(() => requireOrigin(key, "https://evil.test", { policy })).not.toThrow();
  });
});
