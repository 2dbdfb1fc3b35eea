/** IPv4 and IPv6 addresses against CIDR ranges, by Node's own parser. */
import { BlockList, isIP, isIPv4, isIPv6 } from "node:net";
import type { AddressMatcher } from "../../ports/outbound.ts";

/** Lists of ranges that are kept compiled; the oldest leaves first. */
const MAX_COMPILED_LISTS = 1000;
const CIDR = /^([^/]{2,45})(?:\/(0|[1-9]\d{0,2}))?$/;

interface Range {
  readonly address: string;
  readonly bits: number;
  readonly family: "ipv4" | "ipv6";
}

export class NodeAddressMatcher implements AddressMatcher {
  readonly #compiled = new Map<string, BlockList>();

  isRange(text: string): boolean {
    return parseRange(text) !== undefined;
  }

  contains(ranges: readonly string[], address: string): boolean {
    const bare = address.split("%", 1)[0] ?? "";
    if (isIPv4(bare)) return this.#compile(ranges).check(bare, "ipv4");
    // The list takes an IPv4-mapped address for the IPv4 address in it.
    return isIPv6(bare) && this.#compile(ranges).check(bare, "ipv6");
  }

  #compile(ranges: readonly string[]): BlockList {
    const key = ranges.join();
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const compiled = new BlockList();
    for (const range of ranges.map(parseRange)) {
      if (range !== undefined) compiled.addSubnet(range.address, range.bits, range.family);
    }
    const [oldest] = this.#compiled.keys();
    if (this.#compiled.size >= MAX_COMPILED_LISTS && oldest !== undefined) {
      this.#compiled.delete(oldest);
    }
    this.#compiled.set(key, compiled);
    return compiled;
  }
}

/** Strict: no leading zeros, which some read as octal, and no zone, which belongs to one machine. */
function parseRange(text: string): Range | undefined {
  const [, address = "", bits] = CIDR.exec(text) ?? [];
  const version = address.includes("%") ? 0 : isIP(address);
  if (version === 0) return undefined;
  const maxBits = version === 4 ? 32 : 128;
  const range = { address, bits: Number(bits ?? maxBits) };
  if (range.bits > maxBits) return undefined;
  return { ...range, family: version === 4 ? "ipv4" : "ipv6" };
}
