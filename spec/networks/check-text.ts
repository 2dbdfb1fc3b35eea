/** Checks the words of a target: text, title and hashtags. */
import { countBytes, countText } from "./counting.ts";
import { codePointLength } from "./encoded-length.ts";
import type { Breach } from "./finding.ts";
import type { NetworkRules, TextRules } from "./network-rules.ts";
import { isUninspected, type TargetContent } from "./target-content.ts";

/** Above this part of the limit a writer is told. */
const NEAR_LIMIT = 0.9;
/** A `#` that opens a word which is not a number alone. */
const HASHTAG = /(?<![\p{L}\p{M}\p{N}_&/])[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;

/** The limit that holds for the text of an article, or for one beside this media. */
export function textLimit(target: TargetContent, { text }: NetworkRules): number {
  const isArticle = (target.options?.["article"] ?? null) !== null;
  if (isArticle && text.limit_with_article !== null) return text.limit_with_article;
  if (isUninspected(target)) {
    return Math.max(text.limit, text.limit_with_images ?? 0, text.limit_with_videos ?? 0);
  }
  const hasKind = (type: string) => target.media.some((item) => item.type === type);
  if (hasKind("video") && text.limit_with_videos !== null) return text.limit_with_videos;
  if (hasKind("image") && text.limit_with_images !== null) return text.limit_with_images;
  return text.limit;
}

export function* checkText(target: TargetContent, rules: NetworkRules): Generator<Breach> {
  const { content, media, link } = target;
  const hasMedia = media.length > 0 || isUninspected(target);
  if (content.trim() === "" && !hasMedia && !link && !rules.media.required) {
    yield {
      rule: "text.limit",
      code: "TEXT_REQUIRED",
      path: "content",
      message: `${rules.label} needs a text, a link or media.`,
    };
  }
  yield* checkLength(content, { label: rules.label, text: rules.text }, textLimit(target, rules));
  yield* checkBytes(content, rules);
}

function* checkLength(
  content: string,
  { label, text }: { label: string; text: TextRules },
  limit: number,
): Generator<Breach> {
  const actual = countText(content, text);
  const about = { path: "content", actual } as const;
  if (actual > limit) {
    const message = `${label} takes ${limit} characters; the text has ${actual}. Shorten it by ${actual - limit}.`;
    yield { ...about, rule: "text.limit", code: "TEXT_TOO_LONG", message, limit };
  } else if (text.warn_above !== null && actual > text.warn_above) {
    const message = `${label} may refuse more than ${text.warn_above} characters; the text has ${actual}.`;
    yield {
      ...about,
      rule: "text.warn_above",
      severity: "warning",
      code: "TEXT_TOO_LONG",
      message,
      limit: text.warn_above,
    };
  } else if (actual > limit * NEAR_LIMIT) {
    const message = `The text has ${actual} of the ${limit} characters that ${label} takes.`;
    yield {
      ...about,
      rule: "text.limit",
      severity: "warning",
      code: "TEXT_NEAR_LIMIT",
      message,
      limit,
    };
  }
}

function* checkBytes(content: string, { label, text }: NetworkRules): Generator<Breach> {
  if (text.byte_limit === null) return;
  const actual = countBytes(content);
  if (actual <= text.byte_limit) return;
  yield {
    rule: "text.byte_limit",
    code: "TEXT_TOO_MANY_BYTES",
    path: "content",
    message: `${label} takes ${text.byte_limit} bytes; the text has ${actual} in UTF-8.`,
    limit: text.byte_limit,
    actual,
  };
}

/** A target's own title stands among its options, and goes before the post's. */
export function* checkTitle(target: TargetContent, rules: NetworkRules): Generator<Breach> {
  if (rules.title === null) {
    yield* checkNoTitle(target, rules);
    return;
  }
  const own = target.options?.["title"];
  const path = typeof own === "string" ? "options.title" : "title";
  const title = typeof own === "string" ? own : (target.title ?? "");
  const actual = codePointLength(title);
  if (rules.title.required && title.trim() === "") {
    yield {
      rule: "title.required",
      code: "TITLE_REQUIRED",
      path,
      message: `${rules.label} needs a title.`,
    };
  } else if (actual > rules.title.limit) {
    yield {
      rule: "title.limit",
      code: "TITLE_TOO_LONG",
      path,
      message: `${rules.label} takes a title of ${rules.title.limit} characters; this one has ${actual}.`,
      limit: rules.title.limit,
      actual,
    };
  }
}

function* checkNoTitle({ title }: TargetContent, { label }: NetworkRules): Generator<Breach> {
  if (!title?.trim()) return;
  const message = `${label} has no titles: the title is not shown there.`;
  yield { rule: "title", severity: "warning", code: "TITLE_UNSUPPORTED", path: "title", message };
}

export function* checkLink({ link }: TargetContent, rules: NetworkRules): Generator<Breach> {
  if (!link || rules.has_link) return;
  const message = `${rules.label} shows no link beside a post: it is left out there.`;
  yield { rule: "has_link", severity: "warning", code: "LINK_UNSUPPORTED", path: "link", message };
}

export function* checkHashtags(target: TargetContent, rules: NetworkRules): Generator<Breach> {
  if (rules.hashtags === null) return;
  const { warn_above, max } = rules.hashtags;
  const actual = target.content.match(HASHTAG)?.length ?? 0;
  const about = { code: "TOO_MANY_HASHTAGS", path: "content", actual } as const;
  if (actual > max) {
    const message = `${rules.label} takes ${max} hashtags; the text has ${actual}.`;
    yield { ...about, rule: "hashtags.max", message, limit: max };
  } else if (actual > warn_above) {
    const message = `${rules.label} may refuse more than ${warn_above} hashtags; the text has ${actual}.`;
    yield {
      ...about,
      rule: "hashtags.warn_above",
      severity: "warning",
      message,
      limit: warn_above,
    };
  }
}
