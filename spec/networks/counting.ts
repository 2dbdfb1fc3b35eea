/** One function for each way in which a network counts the length of a text. */
import { codePointLength, utf8Length } from "./encoded-length.ts";
import { findUrls } from "./find-urls.ts";
import { graphemeLength } from "./grapheme-length.ts";
import type { Counting, TextRules } from "./network-rules.ts";
import { threadsLength } from "./threads-length.ts";
import { weightedLength } from "./weighted-length.ts";

const COUNTING = {
  weighted: weightedLength,
  grapheme: graphemeLength,
  codepoint: codePointLength,
  utf16: (text) => text.length,
  threads: threadsLength,
} as const satisfies Record<Counting, (text: string) => number>;

/**
 * Counts a text as a network does.
 *
 * @param rules the `text` part of the network's rules
 * @returns a number to compare with `rules.limit`
 */
export function countText(
  text: string,
  rules: Pick<TextRules, "counting" | "url_length"> &
    Partial<Pick<TextRules, "has_short_mentions">>,
): number {
  const count = COUNTING[rules.counting];
  if (rules.counting === "weighted") return count(text);
  const shown = rules.url_length === null ? text : withUrlsOfLength(text, rules.url_length);
  return count(rules.has_short_mentions ? shown.replace(MENTION, "@$<name>") : shown);
}

/** A name and its server, as Mastodon's `Account::MENTION_RE` has them. */
const MENTION =
  /(?<![=/\p{L}\p{M}\p{N}_])@(?<name>[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{M}\p{N}_]+(?:[.-]+[\p{L}\p{M}\p{N}_]+)*/giu;

/** Counts the bytes of a text in UTF-8, for networks that limit them beside its length. */
export function countBytes(text: string): number {
  return utf8Length(text);
}

/** Only a URL with its protocol is shortened where the network is not X. */
function withUrlsOfLength(text: string, length: number): string {
  let shortened = "";
  let at = 0;
  for (const url of findUrls(text)) {
    if (!url.hasProtocol) continue;
    shortened += text.slice(at, url.start) + "u".repeat(length);
    at = url.end;
  }
  return shortened + text.slice(at);
}
