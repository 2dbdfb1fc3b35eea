/** Reads points in time out of headers. */

/**
 * An HTTP-date in milliseconds since the epoch, in each of its three forms (RFC 9110, section 5.6.7), or RFC 3339,
 * which some servers send in its place.
 */
export function readTime(text: string | null): number | undefined {
  if (text === null) {
    return undefined;
  }
  // Date.parse also takes "1" and "2026", and reads a form without zone as local time.
  const [date] = /^[A-Z][a-z]{2}.*?( GMT|$)/.exec(text) ?? [];
  const [instant] = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const time = Date.parse(instant ?? date?.replace(/( GMT)?$/, " GMT") ?? "");
  return Number.isNaN(time) ? undefined : time;
}

/** The server's own time, so that a wrong clock on this side shortens no wait. */
export function serverTime(headers: Headers, receivedAt: number): number {
  return readTime(headers.get("date")) ?? receivedAt;
}
