import { describe, expect, it } from "vitest";
import { NodeAddressMatcher } from "./http/node-address-matcher.ts";
import { webAddressMatcher } from "./web/web-address-matcher.ts";

describe.each([
  ["NodeAddressMatcher", new NodeAddressMatcher()],
  ["webAddressMatcher", webAddressMatcher],
])("%s", (_name, addresses) => {
  it.each([
    "203.0.113.7",
    "203.0.113.0/24",
    "0.0.0.0/0",
    "203.0.113.7/32",
    "2001:db8::1",
    "2001:db8::/32",
    "::/0",
    "::ffff:203.0.113.0/120",
  ])("takes %s for a range", (text) => {
    expect(addresses.isRange(text)).toBe(true);
  });

  it.each([
    "",
    "203.0.113",
    "203.0.113.7/33",
    "203.0.113.7/",
    "203.0.113.7/+8",
    "203.0.113.7/08",
    "203.0.113.7/24/24",
    "010.0.0.1",
    "0x7f.0.0.1",
    "256.0.0.1",
    "2001:db8::/129",
    "2001:db8::1::2",
    "fe80::1%eth0",
    "localhost",
    " 203.0.113.7",
    "203.0.113.7\n",
  ])("takes %j for no range", (text) => {
    expect(addresses.isRange(text)).toBe(false);
  });

  it.each([
    ["203.0.113.0/24", "203.0.113.255", true],
    ["203.0.113.0/24", "203.0.114.0", false],
    ["203.0.113.77/24", "203.0.113.1", true],
    ["203.0.113.7", "203.0.113.7", true],
    ["203.0.113.7", "203.0.113.8", false],
    ["203.0.113.0/24", "::ffff:203.0.113.9", true],
    ["203.0.113.0/24", "::ffff:cb00:7109", true],
    ["::ffff:203.0.113.0/120", "203.0.113.9", true],
    ["0.0.0.0/0", "2001:db8::1", false],
    ["::/0", "2001:db8::1", true],
    ["2001:db8::/32", "2001:0DB8:0:0::7", true],
    ["2001:db8::/32", "2001:db9::7", false],
    ["fe80::/10", "fe80::1%eth0", true],
    ["203.0.113.0/24", "not an address", false],
    ["203.0.113.0/24", "", false],
  ])("%s and %s: %s", (range, address, expected) => {
    expect(addresses.contains([range], address)).toBe(expected);
  });

  it("looks in every range, and in none that is none", () => {
    expect(addresses.contains(["nonsense", "192.0.2.1", "2001:db8::/32"], "2001:db8::1")).toBe(
      true,
    );
    expect(addresses.contains(["nonsense"], "192.0.2.1")).toBe(false);
    expect(addresses.contains([], "192.0.2.1")).toBe(false);
  });
});
