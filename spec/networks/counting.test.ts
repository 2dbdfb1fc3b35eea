import { describe, expect, it } from "vitest";
import { countBytes, countText } from "./counting.ts";
import { networkRules } from "./index.ts";
import type { Counting } from "./network-rules.ts";

const FAMILY = "👨‍👩‍👧‍👦";

const LENGTHS: Readonly<Record<Counting, readonly (readonly [text: string, length: number])[]>> = {
  weighted: [
    ["Hello, world! 👋", 16],
    ["你好", 4],
    [FAMILY, 2],
    ["https://example.com/a/long/path/that/goes/on", 23],
  ],
  grapheme: [
    ["Hello", 5],
    ["cafe\u0301", 4],
    [FAMILY, 1],
    ["🇺🇸🇺🇦", 2],
    ["\r\n", 1],
  ],
  codepoint: [
    ["Hello", 5],
    ["cafe\u0301", 5],
    ["👋", 1],
    [FAMILY, 7],
    ["\uD83D", 1],
  ],
  utf16: [
    ["Hello", 5],
    ["👋", 2],
    [FAMILY, 11],
  ],
  threads: [
    ["Hello", 5],
    ["你好", 2],
    ["Hi 👋", 7],
    [FAMILY, 25],
    ["©", 1],
    ["1 2 3", 5],
  ],
};

describe("countText", () => {
  for (const [counting, cases] of Object.entries(LENGTHS)) {
    it.each(cases)(`counts %j by ${counting} as %i`, (text, length) => {
      // Object.entries gives keys back as plain strings.
      expect(countText(text, { counting: counting as Counting, url_length: null })).toBe(length);
    });
  }

  it("counts a URL at the network's fixed length, and a bare domain as it stands", () => {
    const mastodon = { counting: "grapheme", url_length: 23 } as const;
    expect(countText("See https://example.com/a/very/long/path/indeed", mastodon)).toBe(4 + 23);
    expect(countText("See http://a.io", mastodon)).toBe(4 + 23);
    expect(countText("See example.com", mastodon)).toBe(15);
  });

  it.each([
    ["@gargron@mastodon.social hi", "@gargron hi"],
    ["(@a.b@ex-ample.social)", "(@a.b)"],
    ["@gargron hi", "@gargron hi"],
    ["me@gargron@mastodon.social", "me@gargron@mastodon.social"],
    ["https://mastodon.social/@gargron@mastodon.social", "u".repeat(23)],
  ])("counts a mention without its server where the network does: %j as %j", (text, counted) => {
    expect(countText(text, networkRules.mastodon.text)).toBe(counted.length);
  });
});

describe("countBytes", () => {
  it("counts UTF-8", () => {
    expect(countBytes("é👋")).toBe(6);
  });
});
