/** Length in characters as a reader sees them, which is how Bluesky and Mastodon count. */

/** Made with the first text, as that loads the tables of Unicode. */
let segmenter: Intl.Segmenter | undefined;

/** Counts extended grapheme clusters (UAX #29): a family of four, joined, is one. */
export function graphemeLength(text: string): number {
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  let length = 0;
  for (const _ of segmenter.segment(text)) length += 1;
  return length;
}
