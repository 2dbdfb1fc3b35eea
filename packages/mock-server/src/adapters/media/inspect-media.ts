/** Finds out from a file's bytes what it is, how large a picture it holds, and how long and fast it runs. */
import type { InspectMedia } from "../../ports/readers.ts";
import { COMPOUND_FILE, compoundFileType } from "./compound-file-type.ts";

export interface Extent {
  readonly width?: number | null;
  readonly height?: number | null;
  /** In seconds. */
  readonly duration?: number | null;
  /** Frames per second. */
  readonly frameRate?: number | null;
}

/** Undefined for a file that cannot be read. */
export type Measure = (bytes: Uint8Array) => Promise<Extent | undefined>;

/** @param inspectVideo Reads a container, as the platform can. */
export function createInspectMedia(inspectVideo: Measure): InspectMedia {
  return async (bytes) => {
    const mime_type = await mediaTypeOf(bytes);
    if (mime_type === undefined) return;
    const measure = measureOf(mime_type, inspectVideo);
    const extent = await measure?.(bytes);
    return {
      mime_type,
      size: bytes.byteLength,
      width: extent?.width || null,
      height: extent?.height || null,
      duration: extent?.duration ?? null,
      frame_rate: extent?.frameRate || null,
    };
  };
}

/** The documents of older Office are compound files: the library tells that they are, and their streams tell which. */
async function mediaTypeOf(bytes: Uint8Array): Promise<string | undefined> {
  // Loaded with the first file: a start need not wait for it.
  const { fileTypeFromBuffer } = await import("file-type");
  const type = await fileTypeFromBuffer(bytes);
  return type?.mime === COMPOUND_FILE ? compoundFileType(bytes) : type?.mime;
}

function measureOf(mimeType: string, inspectVideo: Measure): Measure | undefined {
  if (mimeType.startsWith("image/")) return pictureSize;
  return mimeType.startsWith("video/") ? inspectVideo : undefined;
}

/** A picture that is cut off has a type, by its first bytes, and no size. */
async function pictureSize(bytes: Uint8Array): Promise<Extent | undefined> {
  const { imageSize } = await import("image-size");
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
