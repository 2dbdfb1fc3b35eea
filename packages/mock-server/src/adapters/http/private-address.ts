/** Which addresses a server must not be sent to by a link that a caller gave it. */
import { BlockList, isIPv4 } from "node:net";

/**
 * From IANA's special-purpose registries (RFC 6890), and the one public address by which a cloud
 * talks to its own machines. IPv4-mapped addresses are judged as the IPv4 address in them.
 */
const BLOCKED_IPV4 = [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // shared by a carrier, and one cloud's metadata
  "127.0.0.0/8", // loopback
  "168.63.129.16/32", // Azure's host
  "169.254.0.0/16", // link-local, and most clouds' metadata
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocols
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // 6to4 relays
  "192.168.0.0/16", // private
  "198.18.0.0/15", // benchmarks
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, and broadcast
];

/** All that is routed lies here; loopback, unique-local, link-local and multicast do not. */
const GLOBAL_IPV6 = "2000::/3";
const BLOCKED_IPV6 = [
  "2001::/23", // protocols, Teredo among them
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4: an IPv4 address inside
  "3fff::/20", // documentation
];

const listOf = (ranges: readonly string[], family: "ipv4" | "ipv6"): BlockList => {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", bits] = range.split("/");
    list.addSubnet(address, Number(bits), family);
  }
  return list;
};

const blockedIPv4 = listOf(BLOCKED_IPV4, "ipv4");
const mappedIPv4 = listOf(["::ffff:0:0/96"], "ipv6");
const globalIPv6 = listOf([GLOBAL_IPV6], "ipv6");
const blockedIPv6 = listOf(BLOCKED_IPV6, "ipv6");

/** Whether an IP address lies outside the public internet. */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return blockedIPv4.check(address, "ipv4");
  if (mappedIPv4.check(address, "ipv6")) return blockedIPv4.check(address, "ipv6");
  return !globalIPv6.check(address, "ipv6") || blockedIPv6.check(address, "ipv6");
}
