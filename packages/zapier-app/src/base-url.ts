/** Checks the server's address that a user has given, before the key goes there. */
import { BlockList, isIP } from "node:net";
import type { ZObject } from "zapier-platform-core";

/** Networks that nobody reaches from outside (RFC 6890), where only the machines of Zapier itself would answer. */
const privateNetworks: readonly (readonly [network: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
];

/** Names that mean something on one machine or in one network alone (RFC 6761, RFC 6762, RFC 8375). */
const privateNames = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/;

/**
 * Gives back the server's address, the app's own where the user has given none. It has to be `https` and public, and
 * name a server and no more. Where the platform runs on a developer's machine, it may be a server of that machine.
 *
 * @throws z.errors.Error with the code `INVALID_BASE_URL`
 */
export function readBaseUrl(z: ZObject, text: string): string {
  const address = text.trim() === "" ? ownServer() : text.trim();
  const fault = findFault(address);
  if (fault !== undefined) {
    throw new z.errors.Error(`The Server URL ${fault}`, "INVALID_BASE_URL", 400);
  }
  return address;
}

function findFault(text: string): string | undefined {
  if (text === "") return "is missing: this app has no server of its own.";
  if (!URL.canParse(text)) {
    return "is not a URL. It looks like https://postern.example.com/api/v1.";
  }
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const isLocal = !isHosted();
  if (protocol !== "https:" && !(protocol === "http:" && isLocal)) {
    return "must begin with https://, since the API key goes there.";
  }
  if (username !== "" || password !== "" || search !== "" || hash !== "") {
    return "must hold no user name, password, query or fragment.";
  }
  return isLocal || isPublic(hostname)
    ? undefined
    : `names ${hostname}, which cannot be reached from Zapier. It must be a public address.`;
}

/** `URL` has written every form of an address in one way: `0x7f.1` is `127.0.0.1`. */
function isPublic(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, "");
  const version = isIP(address);
  if (version === 0) return !privateNames.test(address) && address.includes(".");
  return !blockList().check(address, version === 4 ? "ipv4" : "ipv6");
}

function blockList(): BlockList {
  const list = new BlockList();
  for (const [network, bits] of privateNetworks) {
    list.addSubnet(network, bits, isIP(network) === 4 ? "ipv4" : "ipv6");
  }
  return list;
}

/** The server that whoever publishes the app has set for it. */
function ownServer(): string {
  // biome-ignore lint/style/noProcessEnv: the platform gives an app its settings there.
  return process.env["POSTERN_BASE_URL"]?.trim() ?? "";
}

/** Zapier runs apps on AWS Lambda, which names itself. */
function isHosted(): boolean {
  // biome-ignore lint/style/noProcessEnv: nothing but the environment tells where the platform runs.
  return process.env["AWS_LAMBDA_FUNCTION_NAME"] !== undefined;
}
