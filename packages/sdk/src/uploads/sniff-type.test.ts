import { expect, it } from "vitest";
import { sniffType } from "./sniff-type.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.for([
  ["image/jpeg", "\xff\xd8\xff\xe0\0\x10JFIF"],
  ["image/png", "\x89PNG\r\n\x1a\n"],
  ["image/gif", "GIF89a"],
  ["image/webp", "RIFF\x10\n\0\0WEBPVP8 "],
  ["image/avif", "\0\0\0 ftypavif"],
  ["image/heic", "\0\0\0 ftypheic"],
  ["video/quicktime", "\0\0\0\x14ftypqt  "],
  ["video/mp4", "\0\0\0\x18ftypisom"],
  ["video/webm", "\x1aE\xdf\xa3\x9f"],
  ["application/pdf", "%PDF-1.7"],
  [undefined, "<!doctype html>"],
  [undefined, ""],
] as const)("tells %s by its first bytes", ([type, start]) => {
  expect(sniffType(bytes(start))).toBe(type);
});
