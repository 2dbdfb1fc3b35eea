/** Where trigger links may lead, and what is kept of who follows them. */

const MAX_REFERRER_LENGTH = 2048;

/**
 * The address as it may stand in a `Location` header. It is written anew by the URL parser, so that
 * no line break or control character is left to begin another header with (RFC 9110, 5.5).
 * @returns undefined for anything but a web address, and for one that shows a user name, which
 * dresses up one site as another.
 */
export function redirectAddress(text: string): string | undefined {
  const url = parseWebAddress(text);
  return url === undefined || url.username !== "" || url.password !== "" ? undefined : url.href;
}

/** The page that a `Referer` header names, without its query, which may hold what is nobody's business. */
export function referrerPage(header: string | undefined): string | null {
  if (header === undefined || header.length > MAX_REFERRER_LENGTH) return null;
  const url = parseWebAddress(header);
  if (url === undefined) return null;
  const page = url.origin + url.pathname;
  return page.length > MAX_REFERRER_LENGTH ? null : page;
}

/** Whether the browser only fetches ahead, with nobody having followed the link yet. */
export function isPrefetch(secPurpose: string | undefined): boolean {
  return secPurpose?.toLowerCase().includes("prefetch") ?? false;
}

function parseWebAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "https:" || url?.protocol === "http:" ? url : undefined;
}
