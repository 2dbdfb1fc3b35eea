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
      // A page is not told where to: it could not be judged.
      if (response.type === "opaqueredirect") throw new Error("The answer is a redirect.");
      const body = await collect(response, maxResponseBytes ?? MAX_RESPONSE_BYTES);
      return new Response(body, response);
    },
  };
}

/** Reads no more than it may keep; null for an answer that has no body. */
async function collect({ body }: Response, maxBytes: number): Promise<Blob | null> {
  if (body === null) return null;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  // To leave the loop early cancels the rest.
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > maxBytes) throw new Error(`The answer exceeds ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return new Blob(chunks);
}

function isPrivateAddress(host: string): boolean {
  const address = parseAddress(host);
  if (address === undefined) return false;
  if (address.version === 4) return webAddressMatcher.contains(BLOCKED_IPV4, host);
  const isGlobal = webAddressMatcher.contains([GLOBAL_IPV6], host);
  return !isGlobal || webAddressMatcher.contains(BLOCKED_IPV6, host);
}
