/** What a page is about: its title, its description and the beginning of its text, read without a parser's care. */

/** Characters of the page that are looked at, and of its text that are kept. */
const LONGEST_PAGE = 300_000;
const LONGEST_TEXT = 500;
const LONGEST_TAG = 5_000;

/** Elements whose content nobody reads on the page, or that is read already. */
const HIDDEN = /^<(script|style|noscript|template|svg|head|title)\b/i;
const DESCRIPTION = /\b(?:name|property)\s*=\s*["']?(?:og:)?description["'\s>]/i;
const CONTENT = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** In words, for whoever writes about it; empty where there are none. */
export function readHtml(html: string): string {
  const page = html.slice(0, LONGEST_PAGE);
  const lower = lowerCase(page);
  const parts = [titleOf(page, lower), descriptionOf(page, lower), visibleText(page, lower)];
  return joinSentences(parts.map(plain));
}

/** The beginning of a text that may have markup in it, such as a summary in a feed. */
export function readFragment(text: string): string {
  const fragment = text.slice(0, LONGEST_PAGE);
  const hasMarkup = /<[a-z/!]/i.test(fragment);
  return plain(hasMarkup ? visibleText(fragment, lowerCase(fragment)) : fragment);
}

/** Names of elements are ASCII. Other letters may grow in lower case, and every place after them would be another. */
const lowerCase = (text: string): string => text.replace(/[A-Z]+/g, (word) => word.toLowerCase());

/** The beginning of a text that is no page. */
export const readText = (text: string): string => plain(text.slice(0, LONGEST_TEXT));

/** What is empty, or stands in another part already, is left out. */
function joinSentences(parts: readonly string[]): string {
  const kept = parts.filter((part, index) => {
    const others = parts.filter((_, other) => other !== index);
    const isRepeated = others.some((other) => other.length > part.length && other.includes(part));
    return part !== "" && !isRepeated && parts.indexOf(part) === index;
  });
  return kept.map((part) => (/[.!?…]$/u.test(part) ? part : `${part}.`)).join(" ");
}

function titleOf(page: string, lower: string): string {
  const start = lower.indexOf("<title");
  const open = start < 0 ? -1 : page.indexOf(">", start);
  const close = open < 0 ? -1 : lower.indexOf("</title", open);
  return close < 0 ? "" : page.slice(open + 1, close);
}

function descriptionOf(page: string, lower: string): string {
  let end = 0;
  for (;;) {
    const at = lower.indexOf("<meta", end);
    end = at < 0 ? -1 : page.indexOf(">", at);
    if (end < 0) return "";
    const tag = page.slice(at, Math.min(end + 1, at + LONGEST_TAG));
    const [, double, single] = DESCRIPTION.test(tag) ? (CONTENT.exec(tag) ?? []) : [];
    const found = double ?? single;
    if (found !== undefined) return found;
  }
}

/** Goes through the page once: each search starts where the one before has ended. */
function visibleText(page: string, lower: string): string {
  let text = "";
  let at = 0;
  while (at < page.length && text.length < LONGEST_TEXT) {
    const open = page.indexOf("<", at);
    if (open < 0) return text + page.slice(at);
    text += `${page.slice(at, open)} `;
    at = endOfTag(page, lower, open);
  }
  return text;
}

/** Behind a tag, a comment or a hidden element; at the end of the page where it is not closed. */
function endOfTag(page: string, lower: string, open: number): number {
  const behind = (mark: string, from: number) => {
    const found = lower.indexOf(mark, from);
    return found < 0 ? page.length : found + mark.length;
  };
  if (page.startsWith("<!--", open)) return behind("-->", open);
  const hidden = HIDDEN.exec(page.slice(open, open + 12))?.[1];
  return behind(">", hidden === undefined ? open : behind(`</${hidden.toLowerCase()}`, open));
}

function plain(text: string): string {
  const words = text.slice(0, LONGEST_TEXT).replace(ENTITY, decodeEntity);
  return words.replace(/\s+/gu, " ").trim();
}

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** What is no character stays as it is written. */
function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith("#")) return NAMED[name] ?? entity;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10_ffff && !isHalf ? String.fromCodePoint(code) : entity;
}
