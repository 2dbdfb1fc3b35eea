/** Addresses against CIDR ranges, where there is no parser of the platform's. */
import type { AddressMatcher } from "../../ports/outbound.ts";
import { type Address, bitsOf, parseAddress } from "./web-address.ts";

const BITS = /^(0|[1-9]\d{0,2})$/;

interface Range extends Address {
  readonly bits: number;
}

export const webAddressMatcher: AddressMatcher = {
  isRange: (text) => parseRange(text) !== undefined,
  contains(ranges, text) {
    const address = parseAddress(text.split("%", 1)[0] ?? "");
    if (address === undefined) return false;
    return ranges.some((range) => {
      const parsed = parseRange(range);
      return parsed !== undefined && isIn(address, parsed);
    });
  },
};

function isIn(address: Address, range: Range): boolean {
  if (address.version !== range.version) return false;
  const rest = BigInt(bitsOf(range) - range.bits);
  return address.value >> rest === range.value >> rest;
}

function parseRange(text: string): Range | undefined {
  const [written = "", bits, ...more] = text.split("/");
  const address = parseAddress(written);
  if (address === undefined || more.length > 0) return undefined;
  if (bits === undefined) return { ...address, bits: bitsOf(address) };
  // Of a mapped address the bits count from the front of the IPv6 address that it was written as.
  const skipped = written.includes(":") && address.version === 4 ? 96 : 0;
  const length = Number(bits) - skipped;
  if (!BITS.test(bits) || length < 0 || length > bitsOf(address)) return undefined;
  return { ...address, bits: length };
}
