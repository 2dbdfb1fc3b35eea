/** The text of a post, made of an item of a feed. */
import { countText, type NetworkRules } from "@postern/spec/networks";
import { fitText } from "../ai/generated-text.ts";
import type { FeedEntry } from "./feed-content.ts";

export type ItemWords = Pick<FeedEntry, "title" | "link" | "summary">;

const FIELD = /\{(title|link|summary)\}/g;
const SUMMARY = "{summary}";
const LINK = "{link}";

/** What the item lacks leaves no gap. */
export function renderTemplate(template: string, words: ItemWords): string {
  const text = template.replace(FIELD, (_, name: keyof ItemWords) => words[name] ?? "");
  return text.replaceAll(/\n{3,}/g, "\n\n").trim();
}

/** The template's text with as much of the summary as the network takes. */
export function fitTemplate(template: string, words: ItemWords, rules: NetworkRules): string {
  const whole = renderTemplate(template, words);
  const times = template.split(SUMMARY).length - 1;
  const { limit } = rules.text;
  if (times === 0 || words.summary === null || countText(whole, rules.text) <= limit) return whole;
  const without = countText(renderTemplate(template, { ...words, summary: "…" }), rules.text);
  const room = Math.floor((limit - without) / times);
  const summary = room > 1 ? cut(words.summary, rules, room) : null;
  return renderTemplate(template, { ...words, summary });
}

const cut = (text: string, rules: NetworkRules, limit: number): string =>
  fitText({ text, hashtags: [] }, rules, limit).content;

/** What a machine is to write from: it never sees the link, which it might change. */
export function subjectOf(template: string, words: ItemWords): string {
  const subject = renderTemplate(template, { ...words, link: null });
  return subject === "" ? [words.title, words.summary].filter(Boolean).join(" — ") : subject;
}

/** What a text is followed by, where the template has the link. */
export function endingOf(template: string, { link }: ItemWords): string {
  return link !== null && template.includes(LINK) ? `\n\n${link}` : "";
}
