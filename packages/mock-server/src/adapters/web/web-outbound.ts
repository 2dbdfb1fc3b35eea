/** HTTP to the outside from a page: what the browser lets it fetch, guarded as far as an address tells. */
import type { FetchBounds, Outbound } from "../../ports/outbound.ts";
import { requireAllowedLink } from "../allowed-link.ts";
import { BLOCKED_IPV4, BLOCKED_IPV6, GLOBAL_IPV6 } from "../special-addresses.ts";
import { parseAddress } from "./web-address.ts";
import { webAddressMatcher } from "./web-address-matcher.ts";

const TIMEOUT_MS = 15_000;
const MAX_RESPONSE_BYTES = 1_048_576;

/** @param isPrivateUrlAllowed Also private addresses, and plain http. */
export function createWebOutbound(isPrivateUrlAllowed: boolean): Outbound {
  const requireAllowed = (text: string) =>
    requireAllowedLink(text, { isPrivateUrlAllowed, isPrivateAddress });
  return {
    requireAllowed,
    async fetch(request, { timeoutMs = TIMEOUT_MS, maxResponseBytes }: FetchBounds = {}) {
      requireAllowed(request.url);
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]);
      const response = await fetch(request, { signal, redirect: "manual" });
      const body = await response.arrayBuffer();
      const most = maxResponseBytes ?? MAX_RESPONSE_BYTES;
      if (body.byteLength > most) throw new Error(`The answer exceeds ${most} bytes.`);
      return new Response(response.body === null ? null : body, response);
    },
  };
}

function isPrivateAddress(host: string): boolean {
  const address = parseAddress(host);
  if (address === undefined) return false;
  if (address.version === 4) return webAddressMatcher.contains(BLOCKED_IPV4, host);
  const isGlobal = webAddressMatcher.contains([GLOBAL_IPV6], host);
  return !isGlobal || webAddressMatcher.contains(BLOCKED_IPV6, host);
}
