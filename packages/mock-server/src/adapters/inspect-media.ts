/** Finds out from a file's bytes what it is and how large a picture it holds. */
import { fileTypeFromBuffer } from "file-type";
import { imageSize } from "image-size";
import type { MediaFacts } from "../domain/media-facts.ts";

/** @returns undefined when the bytes are of no known type. */
export async function inspectMedia(bytes: Uint8Array): Promise<MediaFacts | undefined> {
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined) return undefined;
  const size = type.mime.startsWith("image/") ? pictureSize(bytes) : undefined;
  return {
    mime_type: type.mime,
    size: bytes.byteLength,
    width: size?.width || null,
    height: size?.height || null,
  };
}

/** A picture that is cut off has a type, by its first bytes, and no size. */
function pictureSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
