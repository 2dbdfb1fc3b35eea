/** Finds the URLs of a text as X does, in time that grows with the text alone. */
import { topLevelDomains } from "../generated/networks.ts";

/** Where a URL stands in the text, in UTF-16 code units. */
export interface UrlSpan {
  readonly start: number;
  readonly end: number;
  /** Whether it begins with `http://` or `https://`, and is not a bare `example.com`. */
  readonly hasProtocol: boolean;
}

/** A longer URL is plain text to X. */
const MAX_URL_LENGTH = 4096;
const BARE_PROTOCOL = "https://";

const LATIN = String.raw`a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0300-\u036F\u1E00-\u1EFF`;
const INVISIBLE = String.raw`\uFEFF\uFFFE\uFFFF`;
const DIRECTIONAL = String.raw`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`;
/** All but ASCII's punctuation and white space may stand in a domain: letters of any script, and emoji. */
const DOMAIN_CHARACTER = String.raw`[^\s\u0085\u180E!'#%&\(\)*+,\\\-.\/:;<=>?@\[\]^_\{\|\}~$${INVISIBLE}${DIRECTIONAL}]`;
/** Bounded by what DNS allows, so that no text makes the pattern look back far. */
const LABEL = String.raw`${DOMAIN_CHARACTER}(?:(?:${DOMAIN_CHARACTER}|[_\-]){0,61}${DOMAIN_CHARACTER})?`;
/** As many as a name of 255 octets can have (RFC 1035, 2.3.4): X knows no bound, and no such name exists either. */
const MAX_LABELS = 127;
const LAST_LABEL = String.raw`(?:(?!https?:\/\/)(?:${DOMAIN_CHARACTER}|-))*`;
/** The character before is taken, not looked back at, so that two URLs need one between them. */
const HOST = new RegExp(
  String.raw`(?<before>[^A-Za-z0-9@＠$#＃${INVISIBLE}]|^)(?<protocol>https?:\/\/)?(?<host>(?:${LABEL}\.){1,${MAX_LABELS}}${LAST_LABEL})`,
  "giu",
);
const ASCII_DOMAIN = new RegExp(
  String.raw`(?:[\-0-9${LATIN}]+\.)+(?:[\-0-9a-z]+|[^\-0-9a-z.]+)`,
  "giu",
);

const PORT = /:[0-9]+/y;
const PATH_CHARACTER = String.raw`[${LATIN}\u0400-\u04FF0-9!*';:=+,.$\/%#\[\]\-\u2013_~@\|&]`;
/** Parentheses belong to a path when they balance, one level deep: `/wiki/Post_(mail)`. */
const PARENTHESES = String.raw`\((?:${PATH_CHARACTER}+|${PATH_CHARACTER}*\(${PATH_CHARACTER}+\)${PATH_CHARACTER}*)\)`;
const PATH = new RegExp(String.raw`\/(?:${PATH_CHARACTER}|${PARENTHESES})*`, "iuy");
const PATH_END = /[^!*';:,.$%[\]\u2013~@|&]/u;
const QUERY = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy;
const QUERY_END = /[a-z0-9\-_&=#/]/i;

const TOP_LEVEL_DOMAINS = new Set(topLevelDomains.split(" "));
const LEADING_ASCII = /^[a-z0-9-]+/i;
const GOES_ON = /[0-9a-z@+-]/i;
const NOT_BEFORE_BARE = /[-_./]/;

/** Lists the URLs of a text from left to right; a name counts when its last label is a top-level domain. */
export function findUrls(text: string): UrlSpan[] {
  const urls: UrlSpan[] = [];
  HOST.lastIndex = 0;
  for (let match = HOST.exec(text); match !== null; match = HOST.exec(text)) {
    const { before = "", protocol = "", host = "" } = match.groups ?? {};
    const hostEnd = match.index + match[0].length;
    const domain = domainOf(host, text.charAt(hostEnd));
    if (domain === "") {
      // The last character may be the one before a URL with a protocol.
      HOST.lastIndex = hostEnd - 1;
      continue;
    }
    const start = match.index + before.length;
    const domainEnd = hostEnd - host.length + domain.length;
    const tail = tailOf(text, domainEnd);
    HOST.lastIndex = tail.end;
    if (protocol !== "") {
      urls.push({ start, end: tail.end, hasProtocol: true });
    } else if (!NOT_BEFORE_BARE.test(before)) {
      urls.push(...bareUrls(domain, start, tail.hasPath ? tail.end - domainEnd : 0));
    }
  }
  return urls.filter(isShortEnough);
}

/** Without a protocol only an ASCII part of the name is a URL; the last one has the path, if there is any. */
function bareUrls(domain: string, start: number, tailLength: number): UrlSpan[] {
  const urls: UrlSpan[] = [];
  for (const { 0: name, index } of domain.matchAll(ASCII_DOMAIN)) {
    const length = domainOf(name, domain.charAt(index + name.length)).length;
    const urlStart = start + index;
    if (length > 0) urls.push({ start: urlStart, end: urlStart + length, hasProtocol: false });
  }
  const last = urls.pop();
  return last === undefined ? [] : [...urls, { ...last, end: last.end + tailLength }];
}

function isShortEnough({ start, end, hasProtocol }: UrlSpan): boolean {
  return end - start + (hasProtocol ? 0 : BARE_PROTOCOL.length) <= MAX_URL_LENGTH;
}

/** The longest part of a dotted name that ends in a top-level domain; empty when none does. */
function domainOf(host: string, next: string): string {
  let end = host.length;
  let following = next;
  for (let dot = host.lastIndexOf("."); dot > 0; dot = host.lastIndexOf(".", end - 1)) {
    const name = host.slice(host.lastIndexOf(".", dot - 1) + 1, dot);
    const length = name.includes("_")
      ? 0
      : topLevelDomainLength(host.slice(dot + 1, end), following);
    if (length > 0) return host.slice(0, dot + 1 + length);
    end = dot;
    following = ".";
  }
  return "";
}

/** `com` ends at the first letter that is not ASCII, so that `example.comで` holds `example.com`. */
function topLevelDomainLength(lastLabel: string, next: string): number {
  const domain = LEADING_ASCII.exec(lastLabel)?.[0] ?? lastLabel;
  if (domain.length === lastLabel.length && GOES_ON.test(next)) return 0;
  const name = domain.toLowerCase();
  return TOP_LEVEL_DOMAINS.has(name) || name.startsWith("xn--") ? domain.length : 0;
}

interface Tail {
  readonly end: number;
  readonly hasPath: boolean;
}

/** Port, path and query, less what more likely belongs to the sentence around the URL. */
function tailOf(text: string, start: number): Tail {
  const portEnd = matchEnd(PORT, text, start);
  const pathEnd = matchEnd(PATH, text, portEnd);
  const end =
    pathEnd === portEnd ? portEnd : trimmedEnd(text, pathEnd, { ending: PATH_END, least: portEnd });
  const hasPath = end > portEnd;
  if (end < pathEnd) return { end, hasPath };
  const queryEnd = matchEnd(QUERY, text, end);
  return { end: trimmedEnd(text, queryEnd, { ending: QUERY_END, least: end }), hasPath };
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(text)?.[0].length ?? 0);
}

/** Never before `least`: a text of many URLs would be gone through once for each. */
function trimmedEnd(
  text: string,
  from: number,
  { ending, least }: { readonly ending: RegExp; readonly least: number },
): number {
  let end = from;
  while (end > least && !ending.test(text.charAt(end - 1))) end -= 1;
  return end;
}
