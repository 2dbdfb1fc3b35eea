/** Length of a text in code points and in bytes. */

const encoder = new TextEncoder();

/** Counts Unicode code points; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Counts bytes in UTF-8. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
