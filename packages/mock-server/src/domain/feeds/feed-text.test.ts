import { networkRules } from "@postern/spec/networks";
import { describe, expect, it } from "vitest";
import { endingOf, fitTemplate, renderTemplate, subjectOf } from "./feed-text.ts";

const WORDS = { title: "Skates", link: "https://acme.test/s", summary: "They are faster." };

describe("the text of a post from a feed", () => {
  it("has what the item has in place of the fields, and no gap for what it lacks", () => {
    const template = "{title}\n\n{summary}\n\n{link}";
    expect(renderTemplate(template, WORDS)).toBe(
      "Skates\n\nThey are faster.\n\nhttps://acme.test/s",
    );
    expect(renderTemplate(template, { ...WORDS, summary: null })).toBe(
      "Skates\n\nhttps://acme.test/s",
    );
  });

  it("takes words of the item for words, whatever they look like", () => {
    expect(renderTemplate("{title}", { ...WORDS, title: "{link} $& $1" })).toBe("{link} $& $1");
  });

  it("is no longer than the network takes: the summary gives way, the link stays whole", () => {
    const words = { ...WORDS, summary: "faster and ".repeat(60) };
    const text = fitTemplate("{title}: {summary} {link}", words, networkRules.x);
    expect(text.startsWith("Skates: faster and")).toBe(true);
    expect(text.endsWith("… https://acme.test/s")).toBe(true);
    expect(text.length).toBeLessThanOrEqual(280);
  });

  it("is written by a machine that never sees the link", () => {
    expect(subjectOf("{title} {link}", WORDS)).toBe("Skates");
    expect(subjectOf("{link}", WORDS)).toBe("Skates — They are faster.");
    expect(endingOf("{title} {link}", WORDS)).toBe("\n\nhttps://acme.test/s");
    expect(endingOf("{title}", WORDS)).toBe("");
  });
});
