/** Ranges of addresses that are not the public internet, and the one that holds what of IPv6 is. */

/**
 * From IANA's special-purpose registries (RFC 6890), and the one public address by which a cloud
 * talks to its own machines. IPv4-mapped addresses are judged as the IPv4 address in them.
 */
export const BLOCKED_IPV4 = [
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
export const GLOBAL_IPV6 = "2000::/3";
export const BLOCKED_IPV6 = [
  "2001::/23", // protocols, Teredo among them
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4: an IPv4 address inside
  "3fff::/20", // documentation
];
