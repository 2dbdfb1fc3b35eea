/** Finds out from a file's bytes what it is, how large a picture it holds, and how long it runs. */
import { fileTypeFromBuffer } from "file-type";
import { imageSize } from "image-size";
import type { MediaFacts } from "../../domain/media/media-facts.ts";
import { inspectVideo } from "./inspect-media-video.ts";

interface Extent {
  readonly width?: number | null;
  readonly height?: number | null;
  readonly duration?: number | null;
}

/** How the extent of a file is found, by the start of its type. */
const EXTENTS: readonly (readonly [
  RegExp,
  (bytes: Uint8Array) => Extent | undefined | Promise<Extent | undefined>,
])[] = [
  [/^image\//, pictureSize],
  [/^video\//, inspectVideo],
];

/** @returns undefined when the bytes are of no known type. */
export async function inspectMedia(bytes: Uint8Array): Promise<MediaFacts | undefined> {
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined) return undefined;
  const measure = EXTENTS.find(([pattern]) => pattern.test(type.mime))?.[1];
  const extent = await measure?.(bytes);
  return {
    mime_type: type.mime,
    size: bytes.byteLength,
    width: extent?.width || null,
    height: extent?.height || null,
    duration: extent?.duration ?? null,
  };
}

/** A picture that is cut off has a type, by its first bytes, and no size. */
function pictureSize(bytes: Uint8Array): Extent | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
