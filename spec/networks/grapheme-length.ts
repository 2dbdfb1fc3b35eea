/** Length in characters as a reader sees them, which is how Bluesky and Mastodon count. */

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Counts extended grapheme clusters (UAX #29): a family of four, joined, is one. */
export function graphemeLength(text: string): number {
  let length = 0;
  for (const _ of segmenter.segment(text)) length += 1;
  return length;
}
