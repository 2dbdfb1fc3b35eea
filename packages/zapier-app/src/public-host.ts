/** Whether a host is on the public internet: where Zapier runs the app, only its own machines would answer at any other. */
import { BlockList, isIP } from "node:net";

/** From IANA's special-purpose registries (RFC 6890), and the address by which Azure talks to its machines. */
const blockedIPv4: readonly Subnet[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** All of IPv6 that is routed; loopback, link-local, unique-local, mapped and translated addresses lie elsewhere. */
const routedIPv6: Subnet = ["2000::", 3];

/** What lies there and is not public: protocols with Teredo among them, documentation, and 6to4 with an IPv4 address inside. */
const blockedIPv6: readonly Subnet[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

type Subnet = readonly [network: string, bits: number];

/** Names that mean something on one machine or in one network alone (RFC 6761, RFC 6762, RFC 8375), or that are used so. */
const privateNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|home\.arpa|home|lan|corp|private|svc)$/;

const lists = {
  blockedIPv4: listOf(blockedIPv4, "ipv4"),
  routedIPv6: listOf([routedIPv6], "ipv6"),
  blockedIPv6: listOf(blockedIPv6, "ipv6"),
};

/** @param hostname As `URL` has written it, which writes every form of an address in one way: `0x7f.1` is `127.0.0.1`. */
export function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  switch (isIP(host)) {
    case 4:
      return !lists.blockedIPv4.check(host, "ipv4");
    case 6:
      return lists.routedIPv6.check(host, "ipv6") && !lists.blockedIPv6.check(host, "ipv6");
    default:
      return host.includes(".") && !privateNames.test(host);
  }
}

/** Zapier runs apps on AWS Lambda, which names itself. Elsewhere it is a developer's own machine. */
export function isHosted(): boolean {
  // biome-ignore lint/style/noProcessEnv: nothing but the environment tells where the platform runs.
  return process.env["AWS_LAMBDA_FUNCTION_NAME"] !== undefined;
}

function listOf(subnets: readonly Subnet[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const [network, bits] of subnets) list.addSubnet(network, bits, family);
  return list;
}
