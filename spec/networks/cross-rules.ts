/** Rules between the parts of a post, network by network: which option goes with which media, text or other option. */
import { codePointLength } from "./encoded-length.ts";
import type { FindingCode } from "./finding.ts";
import type { NetworkName, Severity } from "./network-rules.ts";
import type { TargetContent } from "./target-content.ts";

/** One rule, and the breach of it. */
export interface CrossRule {
  readonly networks: readonly NetworkName[];
  readonly code: FindingCode;
  /** @default error */
  readonly severity?: Severity;
  /** The place within the target. */
  readonly path: string;
  readonly message: string;
  readonly isBroken: (target: CrossTarget) => boolean;
}

/** A target as the rules look at it. */
export interface CrossTarget {
  readonly content: string;
  /** The options that are set. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly images: number;
  readonly videos: number;
  readonly documents: number;
  /** Videos with an image as their cover. */
  readonly covers: number;
  readonly media: number;
  readonly hasTitle: boolean;
  readonly hasFirstComment: boolean;
  /** Whether a video has alt text. */
  readonly hasVideoText: boolean;
}

export function crossTarget({
  content,
  title,
  media,
  options,
  first_comment,
}: TargetContent): CrossTarget {
  const count = (kind: string) => media.filter(({ type }) => type === kind).length;
  const set = Object.entries(options ?? {}).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return {
    content,
    options: Object.fromEntries(set),
    images: count("image"),
    videos: count("video"),
    documents: count("document"),
    covers: media.filter(({ type, thumbnail_media_id }) => type === "video" && thumbnail_media_id)
      .length,
    media: media.length,
    hasTitle: Boolean(title?.trim()),
    hasFirstComment: Boolean(first_comment),
    hasVideoText: media.some(({ type, alt_text }) => type === "video" && Boolean(alt_text)),
  };
}

export const CROSS_RULES: readonly CrossRule[] = [
  {
    networks: ["x", "linkedin", "mastodon"],
    code: "OPTION_CONFLICT",
    path: "options.poll",
    message: "A post has a poll or media, not both.",
    isBroken: ({ options, media }) => has(options, "poll") && media > 0,
  },
  {
    networks: ["linkedin"],
    code: "OPTION_NOT_APPLICABLE",
    severity: "warning",
    path: "options.document_title",
    message: "There is no document to have a title: the option has no effect.",
    isBroken: ({ options, documents }) =>
      has(options, "document_title") && documents === 0 && options["images_as_pdf"] !== true,
  },
  {
    networks: ["linkedin"],
    code: "OPTION_CONFLICT",
    path: "options.images_as_pdf",
    message: "LinkedIn makes a document of two images or more, and of no video.",
    isBroken: ({ options, images, videos }) =>
      options["images_as_pdf"] === true && (images < 2 || videos > 0),
  },
  {
    networks: ["instagram", "facebook"],
    code: "TEXT_NOT_SHOWN",
    severity: "warning",
    path: "content",
    message: "A story has no caption: the text is not shown.",
    isBroken: ({ options, content }) => options["post_type"] === "story" && content.trim() !== "",
  },
  {
    networks: ["instagram", "facebook"],
    code: "OPTION_CONFLICT",
    path: "options.post_type",
    message: "A story is one image or one video.",
    isBroken: ({ options, media }) => options["post_type"] === "story" && media !== 1,
  },
  {
    networks: ["instagram", "facebook"],
    code: "OPTION_CONFLICT",
    path: "options.post_type",
    message: "A reel is one video.",
    isBroken: ({ options, media, videos }) =>
      options["post_type"] === "reel" && (videos !== 1 || media !== 1),
  },
  {
    networks: ["instagram", "facebook"],
    code: "FIRST_COMMENT_UNSUPPORTED",
    severity: "warning",
    path: "first_comment",
    message: "Nobody comments on a story: there will be no comment.",
    isBroken: ({ options, hasFirstComment }) =>
      options["post_type"] === "story" && (hasFirstComment || has(options, "first_comment")),
  },
  {
    networks: ["instagram"],
    code: "ALT_TEXT_UNSUPPORTED",
    severity: "warning",
    path: "media",
    message: "Instagram keeps the alt text of images alone: that of a video is left out.",
    isBroken: ({ hasVideoText }) => hasVideoText,
  },
  {
    networks: ["instagram"],
    code: "OPTION_NOT_APPLICABLE",
    severity: "warning",
    path: "options.trial_reel",
    message: "Only a reel can be tried out: the option has no effect.",
    isBroken: ({ options }) => has(options, "trial_reel") && options["post_type"] !== "reel",
  },
  {
    networks: ["instagram"],
    code: "OPTION_INVALID",
    path: "options.user_tags",
    message: "A media_index counts the media of the post from 0; there is none at that place.",
    isBroken: ({ options, media }) =>
      Array.isArray(options["user_tags"]) &&
      options["user_tags"].some((tag) => isBeyond(member(tag, "media_index"), media)),
  },
  {
    networks: ["tiktok"],
    code: "OPTION_INVALID",
    path: "options.photo_cover_index",
    message: "A photo_cover_index counts the photos from 0; there is none at that place.",
    isBroken: ({ options, images }) => images > 0 && isBeyond(options["photo_cover_index"], images),
  },
  {
    networks: ["pinterest"],
    code: "OPTION_REQUIRED",
    path: "options.cover",
    message:
      "Pinterest needs a cover for a video: its thumbnail_media_id, or the option's media_id or offset_ms.",
    isBroken: ({ options, videos, covers }) =>
      videos > covers &&
      ["media_id", "offset_ms"].every((name) => (member(options["cover"], name) ?? null) === null),
  },
  {
    networks: ["reddit"],
    code: "OPTION_REQUIRED",
    path: "options.thumbnail",
    message: "Reddit needs a thumbnail for a video.",
    isBroken: ({ options, videos, covers }) =>
      videos > 0 && covers === 0 && !has(options, "thumbnail"),
  },
  {
    networks: ["snapchat"],
    code: "TEXT_NOT_SHOWN",
    severity: "warning",
    path: "content",
    message: "Only a Spotlight has a description: the text is not shown.",
    isBroken: ({ options, content }) =>
      options["post_type"] !== "spotlight" && content.trim() !== "",
  },
  {
    networks: ["snapchat"],
    code: "TITLE_UNSUPPORTED",
    severity: "warning",
    path: "title",
    message: "Only a saved story has a title: it is not shown.",
    isBroken: ({ options, hasTitle }) => options["post_type"] !== "saved_story" && hasTitle,
  },
  {
    networks: ["snapchat"],
    code: "OPTION_CONFLICT",
    path: "options.post_type",
    message: "A Spotlight is a video.",
    isBroken: ({ options, videos }) => options["post_type"] === "spotlight" && videos === 0,
  },
  {
    networks: ["instagram", "pinterest"],
    code: "OPTION_CONFLICT",
    severity: "warning",
    path: "options.cover",
    message: "The option cover takes the place of the video's thumbnail, which is not used.",
    isBroken: ({ options, covers }) => has(options, "cover") && covers > 0,
  },
  {
    networks: ["reddit", "youtube"],
    code: "OPTION_CONFLICT",
    severity: "warning",
    path: "options.thumbnail",
    message: "The option thumbnail takes the place of that of the video, which is not used.",
    isBroken: ({ options, covers }) => has(options, "thumbnail") && covers > 0,
  },
  {
    networks: ["facebook"],
    code: "OPTION_CONFLICT",
    path: "options.text_background_id",
    message: "A text on a background has up to 130 characters, and no media beside it.",
    isBroken: ({ options, content, media }) =>
      has(options, "text_background_id") && (media > 0 || codePointLength(content) > 130),
  },
  {
    networks: ["tiktok"],
    code: "OPTION_CONFLICT",
    path: "options.commercial",
    message:
      "TikTok shows branded content to more than its maker: privacy_level must not be SELF_ONLY.",
    isBroken: ({ options }) =>
      options["commercial"] === "brand_content" && options["privacy_level"] === "SELF_ONLY",
  },
  {
    networks: ["tiktok"],
    code: "USER_ACTION_NEEDED",
    severity: "warning",
    path: "options.mode",
    message: "In the mode inbox nothing is published until somebody does it in TikTok's app.",
    isBroken: ({ options }) => options["mode"] === "inbox",
  },
  {
    networks: ["youtube"],
    code: "OPTION_INVALID",
    path: "options.tags",
    message: "All tags together have up to 500 characters.",
    isBroken: ({ options }) => codePointLength(words(options["tags"]).join("")) > 500,
  },
  {
    networks: ["threads"],
    code: "OPTION_INVALID",
    path: "options.topic_tag",
    message: "A topic tag has 1 character or more, and neither a full stop nor an ampersand.",
    isBroken: ({ options }) => /^$|[.&]/.test(asText(options["topic_tag"] ?? "none")),
  },
  {
    networks: ["google_business"],
    code: "OPTION_REQUIRED",
    path: "options.event",
    message: "A post about an event says which: title, start and end.",
    isBroken: ({ options }) => options["topic"] === "EVENT" && !has(options, "event"),
  },
  {
    networks: ["google_business"],
    code: "OPTION_INVALID",
    path: "options.event.end",
    message: "An event ends after it has begun.",
    isBroken: ({ options }) => timeOf(options["event"], "end") <= timeOf(options["event"], "start"),
  },
  {
    networks: ["google_business"],
    code: "OPTION_NOT_APPLICABLE",
    severity: "warning",
    path: "options.event",
    message: "Only the topic EVENT shows an event: the option has no effect.",
    isBroken: ({ options }) => has(options, "event") && options["topic"] !== "EVENT",
  },
  {
    networks: ["google_business"],
    code: "OPTION_NOT_APPLICABLE",
    severity: "warning",
    path: "options.offer",
    message: "Only the topic OFFER shows an offer: the option has no effect.",
    isBroken: ({ options }) => has(options, "offer") && options["topic"] !== "OFFER",
  },
  {
    networks: ["google_business"],
    code: "OPTION_REQUIRED",
    path: "options.cta.url",
    message: "A button leads to a url, unless it calls.",
    isBroken: ({ options }) =>
      has(options, "cta") &&
      member(options["cta"], "type") !== "CALL" &&
      (member(options["cta"], "url") ?? null) === null,
  },
  {
    networks: ["google_business"],
    code: "OPTION_REQUIRED",
    path: "options.offer",
    message: "A post about an offer says which.",
    isBroken: ({ options }) => options["topic"] === "OFFER" && !has(options, "offer"),
  },
  {
    networks: ["google_business"],
    code: "OPTION_NOT_APPLICABLE",
    severity: "warning",
    path: "options.cta",
    message: "Google shows no button beside an offer: the option has no effect.",
    isBroken: ({ options }) => options["topic"] === "OFFER" && has(options, "cta"),
  },
];

function has(options: CrossTarget["options"], name: string): boolean {
  return Object.hasOwn(options, name);
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** An object's own word for itself is never asked: whoever wrote the options wrote its toString, too. */
const asText = (value: unknown): string =>
  ["string", "number", "boolean"].includes(typeof value) ? String(value) : "";

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(asText) : []);

const isBeyond = (index: unknown, count: number): boolean =>
  typeof index === "number" && index >= count;

/** Epoch milliseconds; NaN, which is neither before nor after anything, for what is no time. */
const timeOf = (value: unknown, name: string): number => Date.parse(asText(member(value, name)));
