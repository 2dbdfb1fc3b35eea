/** Where a request came from when proxies stand between: each of them adds, on the right, the address that called it. */

/** The proxies whose word is taken, and how their addresses are told. */
export interface TrustedProxies {
  /** IPv4 and IPv6 addresses and CIDR ranges; empty: nobody's word is taken. */
  readonly ranges: readonly string[];
  readonly addresses: {
    isRange(text: string): boolean;
    contains(ranges: readonly string[], address: string): boolean;
  };
}

/** How a request arrived. */
export interface Arrival {
  /** The address at the other end of the connection. */
  readonly peer: string;
  /** The value of `X-Forwarded-For`, several joined by commas. */
  readonly forwardedFor: string | undefined;
}

/**
 * The right-most hop that is no trusted proxy: whatever stands left of it is the caller's own claim.
 * Where every hop is trusted it is the left-most, and where one cannot be read, the proxy that told of it.
 */
export function callerAddress({ peer, forwardedFor }: Arrival, proxies: TrustedProxies): string {
  const { ranges, addresses } = proxies;
  if (forwardedFor === undefined || ranges.length === 0) return peer;
  let address = peer;
  for (const hop of forwardedFor.split(",").reverse()) {
    if (!addresses.contains(ranges, address)) return address;
    const next = bareAddress(hop.trim());
    if (next.includes("/") || !addresses.isRange(next)) return address;
    address = next;
  }
  return address;
}

const MAPPED_IPV4 = /^::ffff:(?=\d+\.)/i;

/** An address in its one spelling: `::ffff:a.b.c.d` is `a.b.c.d`. */
export const unmapAddress = (address: string): string => address.replace(MAPPED_IPV4, "");

/** Some proxies add the port: `203.0.113.7:49152`, `[2001:db8::7]:49152`. */
function bareAddress(hop: string): string {
  const inBrackets = /^\[([^\]]+)\](?::\d{1,5})?$/.exec(hop)?.[1];
  return unmapAddress(inBrackets ?? hop.replace(/^([\d.]+):\d{1,5}$/, "$1"));
}
