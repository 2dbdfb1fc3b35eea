/** Which addresses a server must not be sent to by a link that a caller gave it. */
import { BlockList, isIPv4 } from "node:net";
import { BLOCKED_IPV4, BLOCKED_IPV6, GLOBAL_IPV6 } from "../special-addresses.ts";

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
