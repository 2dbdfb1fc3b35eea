import { describe, expect, it, vi } from "vitest";
import { findUrls } from "./find-urls.ts";

/** The URLs of a text, as they stand in it. */
const found = (text: string) => findUrls(text).map(({ start, end }) => text.slice(start, end));

describe("the URLs of a text", () => {
  it.each([
    ["See https://example.com/a?b=c#d.", ["https://example.com/a?b=c#d"]],
    ["example.com and http://example.org", ["example.com", "http://example.org"]],
    ["(https://en.wikipedia.org/wiki/Post_(mail))", ["https://en.wikipedia.org/wiki/Post_(mail)"]],
    ["https://example.com:8080/!?!", ["https://example.com:8080/"]],
    ["https://example.com?!", ["https://example.com"]],
    ["https://あ.みんな!", ["https://あ.みんな"]],
    ["あ.みんな a.com?q=1", ["a.com"]],
    ["https://a.com_b.com", ["https://a.com"]],
    ["a_b.com x.a_b.com", []],
    ["me@example.com #example.com $example.com", []],
    ["example.invalidtld", []],
    [`${"a.".repeat(126)}com`, [`${"a.".repeat(126)}com`]],
  ])("of %j are %j", (text, urls) => {
    expect(found(text)).toEqual(urls);
  });

  it("know whether they have a protocol", () => {
    expect(findUrls("a.io https://a.io")).toEqual([
      { start: 0, end: 4, hasProtocol: false },
      { start: 5, end: 17, hasProtocol: true },
    ]);
  });
});

describe("the work of finding URLs", () => {
  const PIECES = 500;
  const STEPS = ["charAt", "slice", "lastIndexOf", "includes"] as const;

  /** How often the text is looked at: unlike time, it is the same on every machine. */
  function work(text: string): number {
    const spies = STEPS.map((step) => vi.spyOn(String.prototype, step));
    try {
      findUrls(text);
      return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  }

  it.each([
    "あ.みんな ",
    "あ.みんな? ",
    "あ.みんな/! ",
    "_a.com",
    "_a.com.",
    "a.com ",
    "https://a.com/(a(",
    "https://あ.みんな!",
    "a.b.",
    "a-",
    "http://",
  ])("grows with the text alone: %j", (piece) => {
    // It would be sixteen times as much if each URL went through all the text before it or after it.
    const more = work(piece.repeat(4 * PIECES));
    expect(more).toBeLessThan(5 * Math.max(work(piece.repeat(PIECES)), PIECES));
  });
});
