/** Reads points in time, and waits, out of headers. */

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The three forms of an HTTP-date (RFC 9110, section 5.6.7); a field that came twice has two, of which the first is read. */
const dates = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  /^\w{3}, (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT(?:,|$)/,
  // Sunday, 06-Nov-94 08:49:37 GMT
  /^\w{6,9}, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT(?:,|$)/,
  // Sun Nov  6 08:49:37 1994
  /^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})(?:,|$)/,
];

/**
 * An HTTP-date in milliseconds since the epoch, in each of its three forms, or RFC 3339, which some servers send in its
 * place.
 */
export function readTime(text: string | null): number | undefined {
  if (text === null) {
    return undefined;
  }
  const [instant] = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const time = Date.parse(instant ?? readDate(text) ?? "");
  return Number.isNaN(time) ? undefined : time;
}

/** As RFC 3339: what Date.parse makes of other forms is each engine's own affair. */
function readDate(text: string): string | undefined {
  for (const form of dates) {
    const { day = "", month = "", year = "", time } = form.exec(text)?.groups ?? {};
    const number = months.indexOf(month) + 1;
    if (number > 0) {
      return `${wholeYear(year)}-${pad(number)}-${pad(Number(day))}T${time}Z`;
    }
  }
  return undefined;
}

/** Two digits that would be more than fifty years ahead mean the century before (RFC 9110, section 5.6.7). */
function wholeYear(year: string): string {
  const century = Number(year) > 76 ? "19" : "20";
  return year.length === 2 ? `${century}${year}` : year;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** The server's own time, so that a wrong clock on this side shortens no wait. */
export function serverTime(headers: Headers, receivedAt: number): number {
  return readTime(headers.get("date")) ?? receivedAt;
}

/** Some 68 years: whatever waits for longer waits for ever, and its end must still be a date. */
const longestWaitMs = 2 ** 31 * 1_000;

/** A wait that a header names, within what a date can tell. */
export function boundWait(waitMs: number): number {
  return Math.min(longestWaitMs, Math.max(0, waitMs || 0));
}
