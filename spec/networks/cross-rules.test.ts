import { describe, expect, it } from "vitest";
import { CROSS_RULES } from "./cross-rules.ts";
import { checkTarget, networkRules } from "./index.ts";
import type { NetworkName } from "./network-rules.ts";
import type { MediaFacts, TargetContent } from "./target-content.ts";

const image: MediaFacts = {
  type: "image",
  mime_type: "image/jpeg",
  size: 100_000,
  width: 1080,
  height: 1080,
  duration: null,
};
const video: MediaFacts = { ...image, type: "video", mime_type: "video/mp4", duration: 30 };
const covered: MediaFacts = { ...video, thumbnail_media_id: "media_1" };

type Content = Partial<TargetContent>;
/** A rule by the network and place it is about, a target that breaks it, and one that just keeps it. */
type Case = readonly [
  NetworkName,
  severity: "error" | "warning",
  finding: string,
  Content,
  Content,
];

const options = (given: Readonly<Record<string, unknown>>): Content => ({ options: given });
const poll = (count: number, length: number, more: object) => ({
  poll: { options: Array.from({ length: count }, () => "a".repeat(length)), ...more },
});
const tiktok = (given: object): Content => ({
  media: [video],
  options: { privacy_level: "PUBLIC_TO_EVERYONE", ...given },
});
const story = (more: Content): Content => ({
  content: "",
  media: [image],
  options: { post_type: "story" },
  ...more,
});
const minutes = { duration_minutes: 60 };
const event = (start: string, end: string) => ({ title: "Opening", start, end });

const CASES: readonly Case[] = [
  [
    "x",
    "error",
    "OPTION_CONFLICT options.poll",
    { ...options(poll(2, 25, minutes)), media: [image] },
    options(poll(2, 25, minutes)),
  ],
  [
    "linkedin",
    "error",
    "OPTION_CONFLICT options.images_as_pdf",
    { ...options({ images_as_pdf: true }), media: [image] },
    { ...options({ images_as_pdf: true }), media: [image, image] },
  ],
  ["instagram", "warning", "TEXT_NOT_SHOWN content", story({ content: "Hello" }), story({})],
  [
    "instagram",
    "error",
    "OPTION_CONFLICT options.post_type",
    story({ media: [image, image] }),
    story({}),
  ],
  [
    "instagram",
    "error",
    "OPTION_CONFLICT options.post_type",
    { media: [image], ...options({ post_type: "reel" }) },
    { media: [video], ...options({ post_type: "reel" }) },
  ],
  [
    "instagram",
    "warning",
    "FIRST_COMMENT_UNSUPPORTED first_comment",
    story({ first_comment: { content: "Hello", media: [] } }),
    story({}),
  ],
  [
    "facebook",
    "warning",
    "FIRST_COMMENT_UNSUPPORTED first_comment",
    story({ options: { post_type: "story", first_comment: "Hello" } }),
    story({}),
  ],
  [
    "instagram",
    "warning",
    "OPTION_NOT_APPLICABLE options.trial_reel",
    { media: [video], ...options({ trial_reel: {} }) },
    { media: [video], ...options({ trial_reel: {}, post_type: "reel" }) },
  ],
  [
    "facebook",
    "error",
    "OPTION_CONFLICT options.text_background_id",
    { content: "a".repeat(131), ...options({ text_background_id: "1" }) },
    { content: "a".repeat(130), ...options({ text_background_id: "1" }) },
  ],
  [
    "tiktok",
    "error",
    "OPTION_CONFLICT options.commercial",
    tiktok({ privacy_level: "SELF_ONLY", commercial: "brand_content" }),
    tiktok({ privacy_level: "SELF_ONLY", commercial: "brand_organic" }),
  ],
  [
    "tiktok",
    "warning",
    "USER_ACTION_NEEDED options.mode",
    tiktok({ mode: "inbox" }),
    tiktok({ mode: "direct" }),
  ],
  [
    "youtube",
    "error",
    "OPTION_INVALID options.tags",
    { title: "A", media: [video], ...options({ tags: ["a".repeat(251), "b".repeat(250)] }) },
    { title: "A", media: [video], ...options({ tags: ["a".repeat(250), "b".repeat(250)] }) },
  ],
  [
    "threads",
    "error",
    "OPTION_INVALID options.topic_tag",
    options({ topic_tag: "R&D" }),
    options({ topic_tag: "Research" }),
  ],
  [
    "google_business",
    "error",
    "OPTION_REQUIRED options.event",
    options({ topic: "EVENT" }),
    options({ topic: "EVENT", event: { title: "Opening" } }),
  ],
  [
    "google_business",
    "error",
    "OPTION_INVALID options.event.end",
    options({ topic: "EVENT", event: event("2026-06-02T00:00:00Z", "2026-06-01T23:00:00Z") }),
    options({ topic: "EVENT", event: event("2026-06-02T00:00:00+02:00", "2026-06-01T23:00:00Z") }),
  ],
  [
    "google_business",
    "warning",
    "OPTION_NOT_APPLICABLE options.event",
    options({ event: { title: "Opening" } }),
    options({ topic: "EVENT", event: { title: "Opening" } }),
  ],
  [
    "google_business",
    "warning",
    "OPTION_NOT_APPLICABLE options.offer",
    options({ topic: "STANDARD", offer: {} }),
    options({ topic: "OFFER", offer: {} }),
  ],
  [
    "google_business",
    "error",
    "OPTION_REQUIRED options.cta.url",
    options({ cta: { type: "SHOP" } }),
    options({ cta: { type: "CALL" } }),
  ],
  [
    "instagram",
    "error",
    "OPTION_INVALID options.user_tags",
    { media: [image], ...options({ user_tags: [{ username: "wile", media_index: 1 }] }) },
    { media: [image], ...options({ user_tags: [{ username: "wile", media_index: 0 }] }) },
  ],
  [
    "tiktok",
    "error",
    "OPTION_INVALID options.photo_cover_index",
    { ...tiktok({ photo_cover_index: 1 }), media: [image] },
    { ...tiktok({ photo_cover_index: 0 }), media: [image] },
  ],
  [
    "pinterest",
    "error",
    "OPTION_REQUIRED options.cover",
    { media: [video], ...options({ board_id: "1", cover: {} }) },
    { media: [video], ...options({ board_id: "1", cover: { offset_ms: 0 } }) },
  ],
  [
    "instagram",
    "warning",
    "ALT_TEXT_UNSUPPORTED media",
    { media: [{ ...video, alt_text: "A rocket" }] },
    { media: [{ ...image, alt_text: "A rocket" }] },
  ],
  [
    "reddit",
    "error",
    "OPTION_REQUIRED options.thumbnail",
    { media: [video], ...options({ subreddit: "rocketry" }) },
    { media: [video], ...options({ subreddit: "rocketry", thumbnail: "media_1" }) },
  ],
  [
    "reddit",
    "error",
    "OPTION_REQUIRED options.thumbnail",
    { media: [video], ...options({ subreddit: "rocketry" }) },
    { media: [covered], ...options({ subreddit: "rocketry" }) },
  ],
  [
    "reddit",
    "warning",
    "OPTION_CONFLICT options.thumbnail",
    { media: [covered], ...options({ subreddit: "rocketry", thumbnail: "media_1" }) },
    { media: [covered], ...options({ subreddit: "rocketry" }) },
  ],
  [
    "snapchat",
    "warning",
    "TEXT_NOT_SHOWN content",
    { media: [video] },
    { media: [video], ...options({ post_type: "spotlight" }) },
  ],
  [
    "snapchat",
    "warning",
    "TITLE_UNSUPPORTED title",
    { media: [video], title: "Skates", ...options({ post_type: "spotlight" }) },
    { media: [video], title: "Skates", ...options({ post_type: "saved_story" }) },
  ],
  [
    "snapchat",
    "error",
    "OPTION_CONFLICT options.post_type",
    { media: [image], ...options({ post_type: "spotlight" }) },
    { media: [video], ...options({ post_type: "spotlight" }) },
  ],
  [
    "pinterest",
    "error",
    "OPTION_REQUIRED options.cover",
    { media: [video], ...options({ board_id: "1" }) },
    { media: [covered], ...options({ board_id: "1" }) },
  ],
  [
    "pinterest",
    "warning",
    "OPTION_CONFLICT options.cover",
    { media: [covered], ...options({ board_id: "1", cover: { offset_ms: 0 } }) },
    { media: [covered], ...options({ board_id: "1" }) },
  ],
  [
    "youtube",
    "warning",
    "OPTION_CONFLICT options.thumbnail",
    { title: "Hello", media: [covered], ...options({ thumbnail: "media_2" }) },
    { title: "Hello", media: [video], ...options({ thumbnail: "media_2" }) },
  ],
  [
    "linkedin",
    "warning",
    "OPTION_NOT_APPLICABLE options.document_title",
    options({ document_title: "Skates" }),
    { media: [{ ...image, type: "document" }], ...options({ document_title: "Skates" }) },
  ],
  [
    "google_business",
    "error",
    "OPTION_REQUIRED options.offer",
    options({ topic: "OFFER" }),
    options({ topic: "OFFER", offer: {} }),
  ],
  [
    "google_business",
    "warning",
    "OPTION_NOT_APPLICABLE options.cta",
    options({ topic: "OFFER", offer: {}, cta: {} }),
    options({ topic: "STANDARD", cta: {} }),
  ],
];

function findings(network: NetworkName, content: Content, severity: "error" | "warning") {
  const target = { network, content: "Hello", media: [], ...content };
  const { errors, warnings } = checkTarget(target, networkRules[network]);
  return (severity === "error" ? errors : warnings).map(({ code, path }) => `${code} ${path}`);
}

describe("the rules between the parts of a post", () => {
  it.each(CASES)(
    "of %s give the %s %s to what breaks one, and not to what keeps it",
    (network, severity, finding, broken, kept) => {
      expect(findings(network, broken, severity)).toContain(finding);
      expect(findings(network, kept, severity)).not.toContain(finding);
    },
  );

  it("are each broken by a case above", () => {
    const broken = new Set(CASES.map(([network, , finding]) => `${network} ${finding}`));
    const untested = CROSS_RULES.filter(
      ({ networks, code, path }) =>
        !networks.some((network) => broken.has(`${network} ${code} ${path}`)),
    );
    expect(untested).toEqual([]);
  });

  it("hold for a poll that is no poll at all, and for options of any shape", () => {
    for (const value of ["yes", 7, [], {}, [null], true]) {
      expect(findings("x", options({ poll: value }), "error").join()).toMatch(/options\.poll/);
    }
  });

  it("never ask an option for its own words", () => {
    const value = { toString: "no function", valueOf: 1 };
    for (const [network, name] of [
      ["threads", "topic_tag"],
      ["tiktok", "commercial"],
      ["youtube", "tags"],
    ] as const) {
      expect(() => findings(network, options({ [name]: value }), "error")).not.toThrow();
      expect(() => findings(network, options({ [name]: [value] }), "error")).not.toThrow();
    }
  });
});
