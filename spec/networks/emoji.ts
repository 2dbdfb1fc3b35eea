/** Finds emoji, each with all that is joined to it. */

// A keycap without its variation selector is common in the wild, though Unicode does not recommend it.
const PATTERN = String.raw`[0-9#*]\u20E3|\p{RGI_Emoji}`;

let compiled: RegExp | undefined;

/**
 * Compiled with the first text, as it takes tens of milliseconds. A property of strings needs the `v` flag, which the
 * compiler takes in a literal for ES2024 alone.
 */
function emojiPattern(): RegExp {
  compiled ??= new RegExp(PATTERN, "gv");
  return compiled;
}

/** Where an emoji stands in the text, in UTF-16 code units. */
export interface EmojiSpan {
  readonly start: number;
  readonly end: number;
  readonly emoji: string;
}

/** Yields the emoji of a text from left to right; a flag, a keycap or a joined family is one. */
export function* findEmoji(text: string): Generator<EmojiSpan> {
  for (const match of text.matchAll(emojiPattern())) {
    yield { start: match.index, end: match.index + match[0].length, emoji: match[0] };
  }
}
