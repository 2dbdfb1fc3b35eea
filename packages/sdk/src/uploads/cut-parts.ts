/** Looks at the beginning of what is uploaded, and cuts all of it into parts, holding no more than one of them. */
import { SourceError } from "../errors.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

/** Gives the next chunk, or undefined at the end. */
export type NextChunk = () => Promise<Uint8Array | undefined>;

/** Chunks of which the first have been looked at. */
export interface Peeked {
  readonly head: Bytes;
  /** Whether there is nothing beyond the head. */
  readonly isWhole: boolean;
  /** Gives all of them, the head included, and lets go of each as it passes. */
  readonly next: NextChunk;
}

/** Looks at the first chunks: more than `bytes` of them, or all. */
export async function peek(next: NextChunk, bytes: number): Promise<Peeked> {
  const first: Uint8Array[] = [];
  let length = 0;
  let chunk = await next();
  while (chunk !== undefined) {
    first.push(chunk);
    length += chunk.length;
    if (length > bytes) {
      break;
    }
    chunk = await next();
  }
  const head = join(first, length);
  return { head, isWhole: chunk === undefined, next: async () => first.shift() ?? next() };
}

/** @throws {SourceError} when the chunks are fewer bytes than the parts, or more. */
export async function* cutParts(
  next: NextChunk,
  sizes: readonly number[],
): AsyncGenerator<Bytes, void, undefined> {
  let rest: Uint8Array = new Uint8Array();
  for (const size of sizes) {
    const part = new Uint8Array(size);
    for (let filled = 0; filled < size; ) {
      const chunk = rest.length > 0 ? rest : await next();
      if (chunk === undefined) {
        throw new SourceError(`There are fewer bytes to upload than the ${sum(sizes)} promised.`);
      }
      const piece = chunk.subarray(0, size - filled);
      part.set(piece, filled);
      filled += piece.length;
      rest = chunk.subarray(piece.length);
    }
    yield part;
  }
  for (let chunk: Uint8Array | undefined = rest; chunk; chunk = await next()) {
    if (chunk.length > 0) {
      throw new SourceError(`There are more bytes to upload than the ${sum(sizes)} promised.`);
    }
  }
}

const sliceBytes = 64 * 1024;

/** The bytes in slices, uncopied: a `Blob` of them is sent slice by slice, so that one can watch how it gets on. */
export function slices(bytes: Bytes): Bytes[] {
  const count = Math.ceil(bytes.length / sliceBytes);
  return Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * sliceBytes, (index + 1) * sliceBytes),
  );
}

const sum = (sizes: readonly number[]): number => sizes.reduce((one, other) => one + other, 0);

function join(chunks: readonly Uint8Array[], length: number): Bytes {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
