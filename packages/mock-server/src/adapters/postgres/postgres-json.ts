/** JSON as PostgreSQL takes it: its text holds neither U+0000 nor half a surrogate pair, not even escaped. */

/** Stands before the hexadecimal digits of what cannot be kept, and of itself. */
const SUBSTITUTE = "\\u001a";
/** Every escape of a JSON text, so that an escaped backslash is never read as the beginning of one. */
const ESCAPES = /\\(?:u(0000|001a|d[89a-f][0-9a-f]{2})|.)/g;
const SUBSTITUTED = /\\(?:u001a([0-9a-f]{4})|.)/g;

/** @param value that is no function, symbol or undefined */
export function toPostgresJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes("\\u")) return text;
  // `JSON.stringify` escapes a surrogate only where it has lost its other half.
  return text.replaceAll(ESCAPES, (whole, digits?: string) =>
    digits === undefined ? whole : SUBSTITUTE + digits,
  );
}

export function fromPostgresJson(text: string): unknown {
  if (!text.includes(SUBSTITUTE)) return JSON.parse(text);
  return JSON.parse(
    text.replaceAll(SUBSTITUTED, (whole, digits?: string) =>
      digits === undefined ? whole : `\\u${digits}`,
    ),
  );
}
