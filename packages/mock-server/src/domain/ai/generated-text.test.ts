import { countBytes, countText, networkRules } from "@postern/spec/networks";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText, limitBeside } from "./generated-text.ts";

const fitted = (text: string, hashtags: readonly string[], limit: number) =>
  fitText({ text, hashtags }, networkRules.x, limit);

describe("a generated text", () => {
  it("that fits stays as it is, with its hashtags below", () => {
    expect(fitted("Skates are back.", ["#Skates", "#Back"], 280)).toEqual({
      network: "x",
      content: "Skates are back.\n\n#Skates #Back",
      hashtags: ["#Skates", "#Back"],
      length: { count: 31, limit: 280, counting: "weighted" },
    });
  });

  it("that is too long loses its last hashtags first", () => {
    expect(fitted("Skates are back.", ["#Skates", "#Back"], 25)).toMatchObject({
      content: "Skates are back.\n\n#Skates",
      hashtags: ["#Skates"],
    });
  });

  it("then ends between two words, with an ellipsis, which X counts as two", () => {
    const { content, hashtags } = fitted("Rocket skates are back", ["#Skates"], 15);
    expect([content, hashtags]).toEqual(["Rocket skates…", []]);
  });

  it("is cut within a word where there is only one", () => {
    expect(fitted("Rocketskates", [], 8).content).toBe("Rocket…");
  });

  it("has no more hashtags than its network takes", () => {
    const hashtags = Array.from({ length: 40 }, (_, index) => `#tag${index}`);
    const rules = networkRules.instagram;
    const most = rules.hashtags?.warn_above ?? 30;
    expect(fitText({ text: "A", hashtags }, rules, rules.text.limit).hashtags).toHaveLength(most);
  });

  it("fits its network, whatever it says", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 900 });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(networkRules)),
        fc.oneof(
          text,
          text.map((words) => `https://example.com/${words} 🧑‍🚀 `.repeat(20)),
        ),
        (rules, words) => {
          const limit = Math.min(rules.text.limit, 300);
          const { content, length } = fitText({ text: words, hashtags: ["#A"] }, rules, limit);
          expect(countText(content, rules.text)).toBe(length.count);
          expect(length.count).toBeLessThanOrEqual(limit);
          expect(countBytes(content)).toBeLessThanOrEqual(rules.text.byte_limit ?? 1e9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("beside media has the limit that holds there", () => {
    expect(limitBeside([], networkRules.telegram)).toBe(networkRules.telegram.text.limit);
    expect(limitBeside(["image"], networkRules.telegram)).toBe(
      networkRules.telegram.text.limit_with_images,
    );
  });
});
