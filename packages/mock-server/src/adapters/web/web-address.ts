/** IPv4 and IPv6 addresses as numbers: strict, where others read `010.0.0.1` as octal. */

export interface Address {
  readonly version: 4 | 6;
  readonly value: bigint;
}

const IPV4_PART = /^(0|[1-9]\d{0,2})$/;
const IPV6_PART = /^[0-9A-Fa-f]{1,4}$/;
const IPV6_PARTS = 8;
/** `::ffff:0:0/96` (RFC 4291, 2.5.5.2) */
const MAPPED = 0xffffn;

export const bitsOf = ({ version }: Pick<Address, "version">): number => (version === 4 ? 32 : 128);

/** Undefined for what is no address. An IPv4-mapped IPv6 address is the IPv4 address in it. */
export function parseAddress(text: string): Address | undefined {
  if (!text.includes(":")) return parseIpv4(text);
  const address = parseIpv6(text);
  if (address === undefined || address.value >> 32n !== MAPPED) return address;
  return { version: 4, value: address.value & 0xffffffffn };
}

function parseIpv4(text: string): Address | undefined {
  const parts = text.split(".");
  if (parts.length !== 4) return undefined;
  if (!parts.every((part) => IPV4_PART.test(part) && Number(part) <= 255)) return undefined;
  const value = parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
  return { version: 4, value };
}

function parseIpv6(text: string): Address | undefined {
  const halves = withoutIpv4(text)?.split("::") ?? [];
  if (halves.length === 0 || halves.length > 2) return undefined;
  const [head = [], tail] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = IPV6_PARTS - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const parts = [...head, ...Array.from({ length: missing }, () => "0"), ...(tail ?? [])];
  if (!parts.every((part) => IPV6_PART.test(part))) return undefined;
  const value = parts.reduce((sum, part) => (sum << 16n) | BigInt(`0x${part}`), 0n);
  return { version: 6, value };
}

/** The last two parts may be written as an IPv4 address (RFC 4291, 2.2). */
function withoutIpv4(text: string): string | undefined {
  if (!text.includes(".")) return text;
  const start = text.lastIndexOf(":") + 1;
  const tail = parseIpv4(text.slice(start));
  if (tail === undefined) return undefined;
  return `${text.slice(0, start)}${(tail.value >> 16n).toString(16)}:${(tail.value & 0xffffn).toString(16)}`;
}
