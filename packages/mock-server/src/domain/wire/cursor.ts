/** Paging cursors: where a list goes on, and which list that is; opaque to those who hold one. */
import { canonicalJson } from "./idempotency.ts";
import { type Problem, problem } from "./problem.ts";
import { shortHash } from "./short-hash.ts";

/** A place in a newest-first list: the row after which the next page begins. */
export interface CursorPosition {
  /** RFC 3339, UTC, milliseconds. */
  readonly created_at: string;
  readonly id: string;
}

/** What a list was asked for: its page, its filters and its order. */
export type ListParameters = Readonly<Record<string, unknown>>;

/** More than any cursor issued here needs; the bound comes before any decoding. */
const MAXIMUM_LENGTH = 256;
const BASE64URL = /^[A-Za-z0-9_-]+$/;
const CONTENT =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([a-z]+_[A-Za-z0-9_-]+) ([a-z0-9]{1,7})$/;

export function encodeCursor({ created_at, id }: CursorPosition, list: ListParameters): string {
  const content = `${created_at} ${id} ${listHash(list)}`;
  return btoa(content).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * @param list What is asked for with the cursor; its page may differ from that of the page before.
 * @throws Problem `INVALID_PARAMETER` for anything that `encodeCursor` did not make, or made of another list.
 */
export function decodeCursor(cursor: string, list: ListParameters): CursorPosition {
  const { hash, ...position } = parse(cursor);
  if (hash === listHash(list)) return position;
  throw refused(
    "The cursor belongs to a list with other filters or another order. Send the parameters of the page that it is from, or leave it out to get the first page.",
  );
}

/** The place in a list is no part of which list it is. */
function listHash({ limit: _, cursor: __, ...list }: ListParameters): string {
  return shortHash(canonicalJson(list)).toString(36);
}

function parse(cursor: string): CursorPosition & { readonly hash: string } {
  const [, created_at = "", id, hash] = CONTENT.exec(decodeBase64Url(cursor)) ?? [];
  if (id !== undefined && hash !== undefined && !Number.isNaN(Date.parse(created_at))) {
    return { created_at, id, hash };
  }
  throw refused(
    "The cursor is not one that this API issued: pass `pagination.next_cursor` unchanged.",
  );
}

/** @returns an empty text for what is no base64url. */
function decodeBase64Url(text: string): string {
  // A length of 4n + 1 is no base64 at all, and `atob` would throw on it.
  if (text.length > MAXIMUM_LENGTH || text.length % 4 === 1 || !BASE64URL.test(text)) return "";
  return atob(text.replaceAll("-", "+").replaceAll("_", "/"));
}

const refused = (message: string): Problem =>
  problem("INVALID_PARAMETER", { message, details: { parameter: "cursor" } });
