import { describe, expect, it } from "vitest";
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

describe("the time that URLs take to be found", () => {
  const LENGTH = 6_000;

  /** The least of several times of the processor, so that what else it does is left out. */
  function cost(piece: string, length: number): number {
    const text = piece.repeat(length / piece.length);
    const times = Array.from({ length: 3 }, () => {
      const before = process.cpuUsage();
      findUrls(text);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    });
    return Math.min(...times);
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
    cost(piece, LENGTH);
    // Four times the text would take sixteen times as long if each URL went through the text before it or after it.
    expect(cost(piece, 4 * LENGTH)).toBeLessThan(9 * Math.max(cost(piece, LENGTH), 1_000));
  });
});
