/** The text of a feed, whichever encoding it is in: what nobody tells is UTF-8. */

/** The longest start of a document that its declaration is looked for in. */
const DECLARATION_BYTES = 256;
const DECLARED = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/**
 * A byte order mark has the first word (RFC 7303, 3), then the header, then the declaration of XML.
 * @param contentType The header `Content-Type`; null where there was none.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const labels = [markOf(bytes), CHARSET.exec(contentType ?? "")?.[1], declaredIn(bytes)];
  const decoder = labels.map(decoderOf).find((found) => found !== undefined);
  return (decoder ?? new TextDecoder()).decode(bytes);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  const label = DECLARED.exec(start)?.[1];
  // Where it can be read byte by byte, it is wrong about this.
  return label !== undefined && /^utf-?16/i.test(label) ? "utf-8" : label;
}

/** Undefined for an encoding that nobody knows. */
function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
