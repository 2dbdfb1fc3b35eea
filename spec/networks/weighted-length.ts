/** Length as X counts it: weights by range of code points, an emoji as one character, a URL as a fixed length. */
import { weightedCounting } from "../generated/networks.ts";
import { findEmoji } from "./emoji.ts";
import { findUrls } from "./find-urls.ts";

const { scale, defaultWeight, transformedURLLength, ranges } = weightedCounting;

/**
 * Counts a text as X does, by the third version of twitter-text's configuration: the text is put into NFC, most
 * letters count 1, CJK and emoji 2, a URL 23.
 *
 * @example
 * weightedLength("Hello, world! 👋"); // 16
 */
export function weightedLength(text: string): number {
  const normalized = text.normalize("NFC");
  let weight = 0;
  let at = 0;
  for (const url of findUrls(normalized)) {
    weight += weightWithoutUrls(normalized.slice(at, url.start)) + transformedURLLength * scale;
    at = url.end;
  }
  return (weight + weightWithoutUrls(normalized.slice(at))) / scale;
}

function weightWithoutUrls(text: string): number {
  let weight = 0;
  let at = 0;
  for (const emoji of findEmoji(text)) {
    weight += weightOfCharacters(text.slice(at, emoji.start)) + defaultWeight;
    at = emoji.end;
  }
  return weight + weightOfCharacters(text.slice(at));
}

function weightOfCharacters(text: string): number {
  let weight = 0;
  for (const character of text) weight += weightOf(character.codePointAt(0) ?? 0);
  return weight;
}

function weightOf(codePoint: number): number {
  const range = ranges.find(({ start, end }) => codePoint >= start && codePoint <= end);
  return range?.weight ?? defaultWeight;
}
