/** Entity tags: which version of a resource a caller holds (RFC 9110, 8.8.3 and 13.1). */
import { problem } from "./problem.ts";

interface Versioned {
  readonly id: string;
  /** Grows with each change. */
  readonly version: number;
}

/** The strong entity tag of a resource; the id keeps tags of two resources apart. */
export function etagOf({ id, version }: Versioned): string {
  return `"${id}.${version}"`;
}

const MAXIMUM_LENGTH = 4096;
/** `entity-tag` of RFC 9110, 8.8.3: `W/` is case-sensitive, the quotes are part of the tag. */
const ENTITY_TAG = /^(W\/)?("[\x21\x23-\x7e\x80-\xff]*")$/;

/**
 * Whether `If-Match` lets a change go on: it names the current tag, compared strongly, or is `*`.
 * @param current The tag of the resource as it is; undefined: there is none.
 */
export function ifMatchHolds(header: string, current: string | undefined): boolean {
  if (header.trim() === "*") return current !== undefined;
  return parseTags(header).some(({ isWeak, tag }) => !isWeak && tag === current);
}

/**
 * Whether `If-None-Match` asks for the whole answer: it does not name the current tag, compared
 * weakly, nor is it `*`. False means 304 for a read, 412 for a change.
 */
export function ifNoneMatchHolds(header: string, current: string | undefined): boolean {
  if (header.trim() === "*") return current === undefined;
  return !parseTags(header).some(({ tag }) => tag === current);
}

/**
 * Stops a change to another version than the caller holds; without the header the last write wins.
 * @throws Problem `PRECONDITION_FAILED` with the current tag in `details.etag`.
 */
export function requireMatch(header: string | undefined, resource: Versioned): void {
  const current = etagOf(resource);
  if (header === undefined || ifMatchHolds(header, current)) return;
  throw problem("PRECONDITION_FAILED", { details: { etag: current } });
}

interface EntityTag {
  readonly isWeak: boolean;
  readonly tag: string;
}

/** The members of the list that are entity tags; what is not one matches nothing. */
function parseTags(header: string): EntityTag[] {
  if (header.length > MAXIMUM_LENGTH) return [];
  return splitList(header).flatMap((member) => {
    const [, weak, tag] = ENTITY_TAG.exec(member) ?? [];
    return tag === undefined ? [] : [{ isWeak: weak !== undefined, tag }];
  });
}

/** Splits at the commas outside quotes: a tag may hold a comma. */
function splitList(header: string): string[] {
  return header.match(/(?:[^,"]|"[^"]*"?)+/g)?.map((member) => member.trim()) ?? [];
}
