/** Web origins: scheme, host and port, exactly (RFC 6454). */

/** No host has a `*` in it: whoever writes one expects it to stand for many. */
const WEB_ORIGIN = /^https?:\/\/[^/?#@*\s]+$/i;

/**
 * The one spelling of an origin: lower-case, without the scheme's own port. Undefined for anything
 * else, and for `null`, which every sandboxed page sends and which therefore names nobody.
 */
export function normalizeOrigin(text: string): string | undefined {
  if (!WEB_ORIGIN.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).origin;
}

/** Whether the value of an `Origin` header is one of those listed. */
export function isListedOrigin(listed: readonly string[], header: string): boolean {
  const origin = normalizeOrigin(header);
  return origin !== undefined && listed.some((entry) => normalizeOrigin(entry) === origin);
}
