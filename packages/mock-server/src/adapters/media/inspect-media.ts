/** Finds out from a file's bytes what it is, how large a picture it holds, and how long it runs. */
import { fileTypeFromBuffer } from "file-type";
import { imageSize } from "image-size";
import type { InspectMedia } from "../../ports/readers.ts";

export interface Extent {
  readonly width?: number | null;
  readonly height?: number | null;
  /** In seconds. */
  readonly duration?: number | null;
}

/** Undefined for a file that cannot be read. */
export type Measure = (bytes: Uint8Array) => Promise<Extent | undefined>;

/** @param inspectVideo Reads a container, as the platform can. */
export function createInspectMedia(inspectVideo: Measure): InspectMedia {
  return async (bytes) => {
    const type = await fileTypeFromBuffer(bytes);
    if (type === undefined) return;
    const measure = measureOf(type.mime, inspectVideo);
    const extent = await measure?.(bytes);
    return {
      mime_type: type.mime,
      size: bytes.byteLength,
      width: extent?.width || null,
      height: extent?.height || null,
      duration: extent?.duration ?? null,
    };
  };
}

function measureOf(mimeType: string, inspectVideo: Measure): Measure | undefined {
  if (mimeType.startsWith("image/")) return pictureSize;
  return mimeType.startsWith("video/") ? inspectVideo : undefined;
}

/** A picture that is cut off has a type, by its first bytes, and no size. */
async function pictureSize(bytes: Uint8Array): Promise<Extent | undefined> {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
