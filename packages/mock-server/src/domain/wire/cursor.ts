/** Paging cursors: where a newest-first list goes on, opaque to those who hold one. */
import { problem } from "./problem.ts";

/** A place in a newest-first list: the row after which the next page begins. */
export interface CursorPosition {
  /** RFC 3339, UTC, milliseconds. */
  readonly created_at: string;
  readonly id: string;
}

/** More than any cursor issued here needs; the bound comes before any decoding. */
const MAXIMUM_LENGTH = 256;
const BASE64URL = /^[A-Za-z0-9_-]+$/;
const CONTENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([a-z]+_[A-Za-z0-9_-]+)$/;

export function encodeCursor({ created_at, id }: CursorPosition): string {
  return btoa(`${created_at} ${id}`).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @throws Problem `INVALID_PARAMETER` for anything that `encodeCursor` did not make. */
export function decodeCursor(cursor: string): CursorPosition {
  const position = parse(cursor);
  if (position !== undefined) return position;
  throw problem("INVALID_PARAMETER", {
    message: "The cursor is not one that this API issued: pass `pagination.next_cursor` unchanged.",
    details: { parameter: "cursor" },
  });
}

function parse(cursor: string): CursorPosition | undefined {
  // A length of 4n + 1 is no base64 at all, and `atob` would throw on it.
  if (cursor.length > MAXIMUM_LENGTH || cursor.length % 4 === 1) return undefined;
  if (!BASE64URL.test(cursor)) return undefined;
  const content = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
  const [, created_at, id] = CONTENT.exec(content) ?? [];
  if (created_at === undefined || id === undefined) return undefined;
  return Number.isNaN(Date.parse(created_at)) ? undefined : { created_at, id };
}
