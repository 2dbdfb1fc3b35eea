/** Which bytes of a whole a caller asks for (RFC 9110, 14). */
import { ifMatchHolds } from "./etag.ts";

/** Some bytes of a whole. */
export interface ByteRange {
  readonly start: number;
  readonly length: number;
}

/** The whole, as it is sent to who asks for no range, and what it is known by. */
export interface Representation {
  readonly size: number;
  readonly etag: string;
}

/** `int-range` and `suffix-range` of RFC 9110, 14.1.2; no file has more bytes than fifteen digits can say. */
const ONE_RANGE = /^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i;

/**
 * What is to be sent of a whole.
 *
 * Several ranges at once, other units and what is no range are left unheeded, as 14.2 allows: the whole is sent.
 * @param range The header `Range`.
 * @param ifRange The header `If-Range`: with the tag of another version, the whole is sent. A date names none (13.1.5).
 * @returns `whole`, the range, or `none` where no byte of it is there.
 */
export function chooseRange(
  range: string | undefined,
  ifRange: string | undefined,
  { size, etag }: Representation,
): "whole" | "none" | ByteRange {
  const [, first = "", last = ""] = ONE_RANGE.exec(range ?? "") ?? [];
  if (first === "" && last === "") return "whole";
  if (ifRange !== undefined && (ifRange.trim() === "*" || !ifMatchHolds(ifRange, etag))) {
    return "whole";
  }
  return first === "" ? lastBytes(Number(last), size) : bytesFrom(Number(first), last, size);
}

function lastBytes(count: number, size: number): "none" | ByteRange {
  const length = Math.min(count, size);
  return length === 0 ? "none" : { start: size - length, length };
}

function bytesFrom(start: number, last: string, size: number): "whole" | "none" | ByteRange {
  const end = last === "" ? size - 1 : Number(last);
  if (end < start) return start >= size && last === "" ? "none" : "whole";
  return start >= size ? "none" : { start, length: Math.min(end, size - 1) - start + 1 };
}

/** The header `Content-Range` (14.4) of a range, or of none. */
export function contentRange(range: "none" | ByteRange, size: number): string {
  if (range === "none") return `bytes */${size}`;
  return `bytes ${range.start}-${range.start + range.length - 1}/${size}`;
}
