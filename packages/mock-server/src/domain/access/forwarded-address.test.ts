import { describe, expect, it } from "vitest";
import { NodeAddressMatcher } from "../../adapters/http/node-address-matcher.ts";
import { callerAddress, unmapAddress } from "./forwarded-address.ts";

const PROXY = "10.0.0.1";
const ranges = ["10.0.0.0/8", "2001:db8:ffff::/48"];
const addresses = new NodeAddressMatcher();

const from = (peer: string, forwardedFor?: string, trusted: readonly string[] = ranges) =>
  callerAddress({ peer, forwardedFor }, { ranges: trusted, addresses });

describe("the caller's address", () => {
  it("is the peer's where no proxy is trusted, whatever the header says", () => {
    expect(from(PROXY, "203.0.113.7", [])).toBe(PROXY);
  });

  it("is the peer's where the peer is no trusted proxy: anybody can write the header", () => {
    expect(from("198.51.100.4", "203.0.113.7")).toBe("198.51.100.4");
  });

  it("is the peer's where a trusted proxy adds nothing", () => {
    expect(from(PROXY)).toBe(PROXY);
    expect(from(PROXY, "")).toBe(PROXY);
  });

  it.for<[title: string, header: string, address: string]>([
    ["the one hop", "203.0.113.7", "203.0.113.7"],
    [
      "the hop that the proxy added, not what the caller claimed",
      "127.0.0.1, 203.0.113.7",
      "203.0.113.7",
    ],
    ["a claim of a trusted address behind an untrusted one", "10.0.0.9,203.0.113.7", "203.0.113.7"],
    [
      "the hop before a chain of proxies",
      "1.1.1.1, 203.0.113.7, 10.2.0.1, 10.3.0.1",
      "203.0.113.7",
    ],
    ["the hop before a proxy of another family", "203.0.113.7, 2001:db8:ffff::2", "203.0.113.7"],
    ["the left-most, where all are proxies", "10.9.0.1, 10.2.0.1", "10.9.0.1"],
    ["IPv6", "2001:db8::7", "2001:db8::7"],
    ["IPv4 in IPv6", "::ffff:203.0.113.7", "203.0.113.7"],
    ["IPv4 with a port", "203.0.113.7:49152", "203.0.113.7"],
    ["IPv6 with a port", "[2001:db8::7]:49152", "2001:db8::7"],
    ["IPv6 in brackets", "[2001:db8::7]", "2001:db8::7"],
  ])("behind a trusted proxy is $0", ([, header, address]) => {
    expect(from(PROXY, header)).toBe(address);
  });

  it.for([
    "unknown",
    "_hidden",
    "203.0.113.0/24",
    "0x7f.1",
    "010.0.0.1",
    "203.0.113.7, ",
    ",,",
    "é",
  ])("is the proxy's where what it adds is no address: %s", (header) => {
    expect(from(PROXY, header)).toBe(PROXY);
  });

  it("is found in the time that a header of any length deserves", () => {
    expect(from(PROXY, `203.0.113.7${", 10.0.0.2".repeat(2_000)}`)).toBe("203.0.113.7");
  });
});

describe("an address of IPv4 in IPv6", () => {
  it.for([
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::FFFF:192.0.2.1", "192.0.2.1"],
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:c000:201", "::ffff:c000:201"],
    ["::1", "::1"],
  ] as const)("has one spelling: %s is %s", ([written, one]) => {
    expect(unmapAddress(written)).toBe(one);
  });
});
