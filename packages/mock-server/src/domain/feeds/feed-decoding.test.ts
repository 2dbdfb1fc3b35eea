import { describe, expect, it } from "vitest";
import { decodeFeed } from "./feed-decoding.ts";

const declared = (encoding: string, text: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><title>${text}</title>`;

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  }
  return new Uint8Array(view.buffer);
}

describe("the text of a feed", () => {
  it.for<[string, Uint8Array, string | null]>([
    ["its own declaration", latin1(declared("ISO-8859-1", "Zoë")), "application/rss+xml"],
    ["its header", latin1("<title>Zoë</title>"), "text/xml; Charset=iso-8859-1"],
    ["its header before its declaration", utf8(declared("latin1", "Zoë")), 'a/b;charset="utf-8"'],
    ["a mark of UTF-8 before its header", utf8("\uFEFF<title>Zoë</title>"), "a/b;charset=latin1"],
    ["a mark of UTF-16", utf16("\uFEFF<title>Zoë</title>", true), null],
    ["a mark of UTF-16, the other way round", utf16("\uFEFF<title>Zoë</title>", false), null],
    ["UTF-8 where nobody tells", utf8("<title>Zoë</title>"), null],
    ["UTF-8 where nobody knows what is told", utf8(declared("x-none", "Zoë")), "a/b;charset=x-no"],
    ["UTF-8 where its declaration cannot be", utf8(declared("UTF-16", "Zoë")), null],
  ])("is read by %s", ([, bytes, contentType]) => {
    expect(decodeFeed(bytes, contentType)).toContain("<title>Zoë</title>");
  });
});
