/** Tells the type of a file by its first bytes, so that one which nobody takes is refused before it is sent. Pure. */

const longestMagic = 12;

/** Patterns over the first bytes, each read as one character. */
const magics: readonly (readonly [pattern: RegExp, mimeType: string])[] = [
  [/^\xff\xd8\xff/, "image/jpeg"],
  [/^\x89PNG/, "image/png"],
  [/^GIF8/, "image/gif"],
  [/^RIFF.{4}WEBP/s, "image/webp"],
  [/^.{4}ftypavif/s, "image/avif"],
  [/^.{4}ftyp(?:heic|heix|mif1)/s, "image/heic"],
  [/^.{4}ftypqt {2}/s, "video/quicktime"],
  [/^.{4}ftyp/s, "video/mp4"],
  [/^.E\xdf\xa3/s, "video/webm"],
  [/^%PDF/, "application/pdf"],
];

/** @returns undefined for a type that is not known here; the server may know it. */
export function sniffType(start: Uint8Array): string | undefined {
  const text = String.fromCharCode(...start.subarray(0, longestMagic));
  return magics.find(([pattern]) => pattern.test(text))?.[1];
}
