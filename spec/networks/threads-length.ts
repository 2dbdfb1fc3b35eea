/** Length as Threads counts it: characters, but an emoji by its bytes. */

import { findEmoji } from "./emoji.ts";
import { codePointLength, utf8Length } from "./encoded-length.ts";

/** Counts code points, and for each emoji its bytes in UTF-8: 👋 is 4, a joined family 25. */
export function threadsLength(text: string): number {
  let length = codePointLength(text);
  for (const { emoji } of findEmoji(text)) length += utf8Length(emoji) - codePointLength(emoji);
  return length;
}
