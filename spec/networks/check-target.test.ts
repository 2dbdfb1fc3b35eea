import { describe, expect, it } from "vitest";
import type { FindingCode } from "./finding.ts";
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
const gif: MediaFacts = { ...image, mime_type: "image/gif" };
const video: MediaFacts = { ...image, type: "video", mime_type: "video/mp4", duration: 30 };
const pdf: MediaFacts = { ...image, type: "document", mime_type: "application/pdf" };

const wide: MediaFacts = { ...video, width: 1280, height: 720 };
const tall: MediaFacts = { ...video, width: 1080, height: 1920 };
const fast = (frame_rate: number | null): MediaFacts => ({ ...wide, frame_rate });
const sized = (width: number | null, height: number | null): MediaFacts => {
  return { ...image, width, height };
};

/** The least that each network takes. */
const VALID: Readonly<Record<NetworkName, Omit<TargetContent, "network">>> = {
  x: { content: "Hello", media: [] },
  instagram: { content: "Hello", media: [image] },
  facebook: { content: "Hello", media: [] },
  linkedin: { content: "Hello", media: [] },
  tiktok: { content: "Hello", media: [video], options: { privacy_level: "SELF_ONLY" } },
  youtube: { content: "Hello", title: "Hello", media: [video] },
  threads: { content: "Hello", media: [] },
  bluesky: { content: "Hello", media: [] },
  pinterest: { content: "Hello", media: [image], options: { board_id: "1" } },
  google_business: { content: "Hello", media: [] },
  mastodon: { content: "Hello", media: [] },
  telegram: { content: "Hello", media: [] },
  reddit: { content: "Hello", title: "Hello", media: [], options: { subreddit: "test" } },
  discord: { content: "Hello", media: [] },
  snapchat: { content: "Hello", media: [tall], options: { post_type: "spotlight" } },
  tumblr: { content: "Hello", media: [] },
};
const NAMES = Object.values(networkRules).map(({ network }) => network);

function check(network: NetworkName, changes: Partial<TargetContent> = {}) {
  return checkTarget({ ...VALID[network], ...changes, network }, networkRules[network]);
}

function errors(network: NetworkName, changes: Partial<TargetContent>): string[] {
  return check(network, changes).errors.map(({ code, path }) => `${code} ${path}`);
}

function warnings(network: NetworkName, changes: Partial<TargetContent>): string[] {
  return check(network, changes).warnings.map(({ code, path }) => `${code} ${path}`);
}

type Case = readonly [
  promise: string,
  network: NetworkName,
  changes: Partial<TargetContent>,
  errors: readonly `${FindingCode} ${string}`[],
  warnings?: readonly `${FindingCode} ${string}`[],
];

describe("checkTarget", () => {
  it.each(NAMES)("finds nothing wrong with the least that %s takes", (network) => {
    expect(check(network)).toMatchObject({ errors: [], warnings: [] });
  });

  const limits: readonly (readonly [NetworkName, number, Partial<TargetContent>])[] = [
    ["x", 280, {}],
    ["instagram", 2200, {}],
    ["facebook", 63_206, {}],
    ["linkedin", 3000, {}],
    ["tiktok", 2200, {}],
    ["tiktok", 4000, { media: [image] }],
    ["youtube", 5000, {}],
    ["threads", 500, {}],
    ["bluesky", 300, {}],
    ["pinterest", 800, {}],
    ["google_business", 1500, {}],
    ["telegram", 4096, {}],
    ["telegram", 1024, { media: [image] }],
    ["telegram", 1024, { media: [video] }],
    ["x", 100_000, { options: { article: { title: "Skates" } } }],
    ["discord", 2000, {}],
    ["snapchat", 160, {}],
  ];

  it.each(limits)(
    "takes a text at the limit of %s, %i, and refuses one more",
    (network, limit, changes) => {
      expect(errors(network, { ...changes, content: "a".repeat(limit) })).toEqual([]);
      const { errors: found } = check(network, { ...changes, content: "a".repeat(limit + 1) });
      expect(found).toEqual([
        {
          code: "TEXT_TOO_LONG",
          path: "content",
          message: `${networkRules[network].label} takes ${limit} characters; the text has ${limit + 1}. Shorten it by 1.`,
          limit,
          actual: limit + 1,
        },
      ]);
    },
  );

  it.each([
    ["mastodon", 500],
    ["reddit", 10_000],
    ["tumblr", 32_768],
  ] as const)(
    "warns above the usual limit of %s, %i, which a server may raise",
    (network, limit) => {
      expect(warnings(network, { content: "a".repeat(limit) })).toEqual([
        "TEXT_NEAR_LIMIT content",
      ]);
      expect(warnings(network, { content: "a".repeat(limit + 1) })).toEqual([
        "TEXT_TOO_LONG content",
      ]);
      expect(errors(network, { content: "a".repeat(limit + 1) })).toEqual([]);
    },
  );

  it("knows a limit of text for every network", () => {
    const raised = ["mastodon", "reddit", "tumblr"];
    const tested = new Set<string>([...limits.map(([network]) => network), ...raised]);
    expect([...tested].sort()).toEqual([...NAMES].sort());
  });

  it("says how long the text is, in the network's own counting", () => {
    expect(check("x", { content: "Hello, world! 👋" }).length).toEqual({
      count: 16,
      limit: 280,
      counting: "weighted",
    });
  });

  it("warns above nine tenths of the limit, not at them", () => {
    expect(warnings("x", { content: "a".repeat(252) })).toEqual([]);
    expect(warnings("x", { content: "a".repeat(253) })).toEqual(["TEXT_NEAR_LIMIT content"]);
  });

  it("warns where sources disagree about the length", () => {
    expect(warnings("pinterest", { content: "a".repeat(500) })).toEqual([]);
    expect(warnings("pinterest", { content: "a".repeat(501) })).toEqual(["TEXT_TOO_LONG content"]);
  });

  it("counts the bytes of a text for Bluesky, beside its characters", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(errors("bluesky", { content: family.repeat(120) })).toEqual([]);
    expect(errors("bluesky", { content: family.repeat(121) })).toEqual([
      "TEXT_TOO_MANY_BYTES content",
    ]);
  });

  const cases: readonly Case[] = [
    ["needs words or media", "x", { content: " \n" }, ["TEXT_REQUIRED content"]],
    ["takes media with no words", "x", { content: "", media: [image] }, []],
    ["takes a link with no words", "x", { content: "", link: { url: "https://a.io" } }, []],
    ["needs media", "instagram", { media: [] }, ["MEDIA_REQUIRED media"]],
    ["needs media", "pinterest", { media: [] }, ["MEDIA_REQUIRED media"]],
    ["needs a video", "youtube", { media: [] }, ["MEDIA_REQUIRED media"]],
    [
      "needs media, and says so once",
      "tiktok",
      { media: [], content: "" },
      ["MEDIA_REQUIRED media"],
    ],
    ["refuses an image", "youtube", { media: [image] }, ["MEDIA_TYPE_UNSUPPORTED media[0]"]],
    ["refuses a second video", "youtube", { media: [video, video] }, ["TOO_MANY_MEDIA media"]],
    ["refuses a video", "google_business", { media: [video] }, ["MEDIA_TYPE_UNSUPPORTED media[0]"]],
    ["refuses a document", "x", { media: [pdf] }, ["MEDIA_TYPE_UNSUPPORTED media[0]"]],
    ["takes four images", "x", { media: [image, image, image, image] }, []],
    ["refuses five", "x", { media: [image, image, image, image, image] }, ["TOO_MANY_MEDIA media"]],
    ["takes one GIF", "x", { media: [gif] }, []],
    ["refuses two GIFs", "x", { media: [gif, gif] }, ["TOO_MANY_MEDIA media"]],
    ["refuses a GIF beside an image", "x", { media: [gif, image] }, ["MEDIA_MIX media"]],
    ["refuses an image beside a video", "x", { media: [image, wide] }, ["MEDIA_MIX media"]],
    ["takes an image beside a video", "instagram", { media: [image, video] }, []],
    [
      "refuses more of both than a carousel holds",
      "instagram",
      { media: [...times(6, image), ...times(5, video)] },
      ["TOO_MANY_MEDIA media"],
    ],
    [
      "warns above a limit that some still name",
      "linkedin",
      { media: times(10, image) },
      [],
      ["TOO_MANY_MEDIA media"],
    ],
    [
      "refuses PNG",
      "tiktok",
      { media: [{ ...image, mime_type: "image/png" }] },
      ["MEDIA_TYPE_UNSUPPORTED media[0]"],
    ],
    [
      "takes an image of its largest size",
      "bluesky",
      { media: [{ ...image, size: 1_000_000 }] },
      [],
    ],
    [
      "refuses a larger one",
      "bluesky",
      { media: [{ ...image, size: 1_000_001 }] },
      ["MEDIA_TOO_LARGE media[0]"],
    ],
    ["takes an image of unknown size", "bluesky", { media: [{ ...image, size: null }] }, []],
    [
      "warns of a size that Premium allows",
      "x",
      { media: [{ ...wide, size: 512_000_001 }] },
      [],
      ["MEDIA_TOO_LARGE media[0]"],
    ],
    [
      "refuses a long video",
      "threads",
      { media: [{ ...video, duration: 301 }] },
      ["MEDIA_TOO_LONG media[0]"],
    ],
    [
      "refuses a short video",
      "linkedin",
      { media: [{ ...video, duration: 2 }] },
      ["MEDIA_TOO_SHORT media[0]"],
    ],
    [
      "refuses a document, and says nothing else of the image beside it",
      "x",
      { media: [pdf, image] },
      ["MEDIA_TYPE_UNSUPPORTED media[0]"],
    ],
    ["takes a document", "linkedin", { media: [pdf], options: { document_title: "Skates" } }, []],
    [
      "refuses a document beside an image",
      "linkedin",
      { media: [pdf, image] },
      ["MEDIA_MIX media"],
    ],
    ["refuses two documents", "linkedin", { media: [pdf, pdf] }, ["TOO_MANY_MEDIA media"]],
    [
      "refuses a document of another program",
      "linkedin",
      { media: [{ ...pdf, mime_type: "application/vnd.ms-excel" }] },
      ["MEDIA_TYPE_UNSUPPORTED media[0]"],
    ],
    ["takes a picture of 10:1", "threads", { media: [sized(1440, 144)] }, []],
    [
      "refuses a wider one",
      "threads",
      { media: [sized(1440, 130)] },
      ["MEDIA_DIMENSIONS media[0]"],
    ],
    [
      "warns of a picture that it makes narrower",
      "threads",
      { media: [sized(1441, 1441)] },
      [],
      ["MEDIA_DIMENSIONS media[0]"],
    ],
    ["takes a picture of 4:5", "instagram", { media: [sized(1080, 1350)] }, []],
    [
      "refuses a taller one",
      "instagram",
      { media: [sized(1080, 1920)] },
      ["MEDIA_DIMENSIONS media[0]"],
    ],
    [
      "takes a taller one as a story",
      "instagram",
      { content: "", media: [sized(1080, 1920)], options: { post_type: "story" } },
      [],
    ],
    [
      "refuses a picture that is wider than 1.91:1",
      "instagram",
      { media: [sized(1440, 720)] },
      ["MEDIA_DIMENSIONS media[0]"],
    ],
    ["takes a picture whose size nobody knows", "instagram", { media: [sized(null, null)] }, []],
    [
      "warns of a picture that it makes wider",
      "instagram",
      { media: [sized(319, 319)] },
      [],
      ["MEDIA_DIMENSIONS media[0]"],
    ],
    [
      "warns of a picture that it makes narrower",
      "instagram",
      { media: [sized(1441, 1441)] },
      [],
      ["MEDIA_DIMENSIONS media[0]"],
    ],
    [
      "warns of a video that is larger than it recommends",
      "x",
      { media: [{ ...wide, width: 1920, height: 1080 }] },
      [],
      ["MEDIA_DIMENSIONS media[0]", "MEDIA_DIMENSIONS media[0]"],
    ],
    ["takes a video of 60 frames a second", "x", { media: [fast(59.94)] }, []],
    ["takes a video whose frames nobody counted", "x", { media: [fast(null)] }, []],
    ["takes a slow video", "x", { media: [fast(1)] }, []],
    ["refuses a faster video", "x", { media: [fast(61)] }, ["MEDIA_FRAME_RATE media[0]"]],
    ["takes a video of 23.976 frames a second", "tiktok", { media: [fast(23.976)] }, []],
    ["refuses a slower video", "tiktok", { media: [fast(22)] }, ["MEDIA_FRAME_RATE media[0]"]],
    ["refuses a faster video", "tiktok", { media: [fast(61)] }, ["MEDIA_FRAME_RATE media[0]"]],
    ["takes a video of 23 frames a second", "threads", { media: [fast(23)] }, []],
    ["refuses a slower video", "threads", { media: [fast(22)] }, ["MEDIA_FRAME_RATE media[0]"]],
    [
      "takes a reel of 23.976 frames a second",
      "facebook",
      { media: [{ ...tall, frame_rate: 23.976 }], options: { post_type: "reel" } },
      [],
    ],
    [
      "refuses a slower reel",
      "facebook",
      { media: [{ ...tall, frame_rate: 23 }], options: { post_type: "reel" } },
      ["MEDIA_FRAME_RATE media[0]"],
    ],
    ["takes such a video as a post", "facebook", { media: [fast(15)] }, []],
    ["takes ten files, a video among them", "discord", { media: [...times(9, image), video] }, []],
    [
      "refuses an eleventh",
      "discord",
      { media: [...times(10, image), video] },
      ["TOO_MANY_MEDIA media"],
    ],
    [
      "warns of a file that only some of its servers take",
      "discord",
      { media: [{ ...image, size: 25_000_001 }] },
      [],
      ["MEDIA_TOO_LARGE media[0]"],
    ],
    [
      "refuses an option, as it has none",
      "discord",
      { options: { silent: true } },
      ["OPTION_UNKNOWN options.silent"],
    ],
    [
      "needs media, and takes an image as a story",
      "snapchat",
      { content: "", media: [image], options: {} },
      [],
    ],
    ["needs media", "snapchat", { media: [], options: {}, content: "" }, ["MEDIA_REQUIRED media"]],
    [
      "refuses a second image",
      "snapchat",
      { content: "", media: [image, image], options: {} },
      ["TOO_MANY_MEDIA media"],
    ],
    ["refuses an image beside a video", "snapchat", { media: [image, tall] }, ["MEDIA_MIX media"]],
    [
      "refuses a short video",
      "snapchat",
      { media: [{ ...tall, duration: 4 }] },
      ["MEDIA_TOO_SHORT media[0]"],
    ],
    [
      "refuses a GIF",
      "snapchat",
      { content: "", media: [gif], options: {} },
      ["MEDIA_TYPE_UNSUPPORTED media[0]"],
    ],
    [
      "takes a saved story with a title of 45",
      "snapchat",
      { content: "", title: "a".repeat(45), options: { post_type: "saved_story" } },
      [],
    ],
    [
      "refuses a longer title",
      "snapchat",
      { content: "", title: "a".repeat(46), options: { post_type: "saved_story" } },
      ["TITLE_TOO_LONG title"],
    ],
    ["takes 30 images and a video", "tumblr", { media: [...times(30, image), video] }, []],
    ["refuses 31 images", "tumblr", { media: times(31, image) }, ["TOO_MANY_MEDIA media"]],
    ["refuses two videos", "tumblr", { media: [video, video] }, ["TOO_MANY_MEDIA media"]],
    [
      "takes its own options",
      "tumblr",
      { options: { tags: ["rockets", "road runners"], state: "private" } },
      [],
    ],
    [
      "refuses a state that would not publish it",
      "tumblr",
      { options: { state: "queue" } },
      ["OPTION_INVALID options.state"],
    ],
    [
      "refuses a longer note",
      "pinterest",
      { options: { board_id: "1", note: "a".repeat(1_001) } },
      ["OPTION_TOO_LONG options.note"],
    ],
    [
      "warns of an image that some sources find too large",
      "linkedin",
      { media: [{ ...image, size: 5_000_001 }] },
      [],
      ["MEDIA_TOO_LARGE media[0]"],
    ],
    ["takes a picture of 250 by 250", "google_business", { media: [sized(250, 250)] }, []],
    [
      "refuses a smaller picture",
      "google_business",
      { media: [sized(249, 250)] },
      ["MEDIA_DIMENSIONS media[0]"],
    ],
    [
      "refuses a smaller file",
      "google_business",
      { media: [{ ...image, size: 9_999 }] },
      ["MEDIA_TOO_SMALL media[0]"],
    ],
    [
      "refuses a small video",
      "tiktok",
      { media: [{ ...video, width: 359 }] },
      ["MEDIA_DIMENSIONS media[0]"],
    ],
    [
      "refuses more pixels than it reads",
      "linkedin",
      { media: [sized(6_013, 6_013)] },
      ["MEDIA_DIMENSIONS media[0]"],
    ],
    [
      "refuses a story of more than a minute",
      "instagram",
      { content: "", media: [{ ...video, duration: 61 }], options: { post_type: "story" } },
      ["MEDIA_TOO_LONG media[0]"],
    ],
    [
      "refuses a long reel",
      "facebook",
      { media: [{ ...tall, duration: 91 }], options: { post_type: "reel" } },
      ["MEDIA_TOO_LONG media[0]"],
    ],
    [
      "takes a reel that is tall",
      "facebook",
      { media: [tall], options: { post_type: "reel" } },
      [],
    ],
    [
      "warns of a reel that is not",
      "facebook",
      { media: [video], options: { post_type: "reel" } },
      [],
      ["MEDIA_DIMENSIONS media[0]"],
    ],
    ["takes such a video as a post", "facebook", { media: [{ ...video, duration: 91 }] }, []],
    [
      "refuses a long Short",
      "youtube",
      { media: [{ ...video, duration: 181 }], options: { is_short: true } },
      ["MEDIA_TOO_LONG media[0]"],
    ],
    [
      "takes a longer video that is none",
      "youtube",
      { media: [{ ...video, duration: 181 }], options: { is_short: false } },
      [],
    ],
    [
      "refuses more alt text than it keeps",
      "pinterest",
      { media: [{ ...image, alt_text: "a".repeat(501) }] },
      ["ALT_TEXT_TOO_LONG media[0].alt_text"],
    ],
    [
      "warns of a title that it has no place for",
      "instagram",
      { title: "Skates" },
      [],
      ["TITLE_UNSUPPORTED title"],
    ],
    [
      "warns of a link that it has no place for",
      "instagram",
      { link: { url: "https://acme.test" } },
      [],
      ["LINK_UNSUPPORTED link"],
    ],
    ["takes 5 hashtags", "instagram", { content: tags(5) }, []],
    ["warns of 6 hashtags", "instagram", { content: tags(6) }, [], ["TOO_MANY_HASHTAGS content"]],
    ["warns of 30 hashtags", "instagram", { content: tags(30) }, [], ["TOO_MANY_HASHTAGS content"]],
    ["refuses 31 hashtags", "instagram", { content: tags(31) }, ["TOO_MANY_HASHTAGS content"]],
    [
      "knows numbers, anchors and keycaps from hashtags",
      "instagram",
      { content: "#1 #2 #3 a#b /#c &#d #️⃣ # #_" },
      [],
    ],
    ["needs a title", "youtube", { title: null }, ["TITLE_REQUIRED title"]],
    [
      "takes its own title as an option",
      "youtube",
      { title: null, options: { title: "Hello" } },
      [],
    ],
    ["takes a title of 100", "youtube", { title: "a".repeat(100) }, []],
    ["refuses a title of 101", "youtube", { title: "a".repeat(101) }, ["TITLE_TOO_LONG title"]],
    ["needs a title", "reddit", { title: "" }, ["TITLE_REQUIRED title"]],
    ["needs a board", "pinterest", { options: {} }, ["OPTION_REQUIRED options.board_id"]],
    [
      "needs a board that is more than null",
      "pinterest",
      { options: { board_id: null } },
      ["OPTION_REQUIRED options.board_id"],
    ],
    ...NAMES.filter((network) => networkRules[network].media.videos?.has_cover).map(
      (network): Case => ["shows the cover of a video", network, covered(network), []],
    ),
    [
      "warns of a cover that it does not show",
      "x",
      { media: [withCover(wide)] },
      [],
      ["THUMBNAIL_NOT_USED media[0].thumbnail_media_id"],
    ],
    [
      "warns of the cover of a picture",
      "facebook",
      { media: [withCover(image)] },
      [],
      ["THUMBNAIL_NOT_USED media[0].thumbnail_media_id"],
    ],
    [
      "warns of the cover of a story, which has none",
      "instagram",
      { content: "", media: [withCover(tall)], options: { post_type: "story" } },
      [],
      ["THUMBNAIL_NOT_USED media[0].thumbnail_media_id"],
    ],
    [
      "checks nothing about media while a file is still to be fetched",
      "instagram",
      { media: times(11, gif), uninspected: [11], options: { post_type: "reel" } },
      [],
      ["MEDIA_NOT_INSPECTED media[11]"],
    ],
    [
      "needs no text beside a file that is still to be fetched",
      "x",
      { content: "", uninspected: [0] },
      [],
      ["MEDIA_NOT_INSPECTED media[0]"],
    ],
    [
      "lets a text be as long as it may be beside any file that is still to be fetched",
      "tiktok",
      {
        content: "a".repeat(3_000),
        media: [],
        uninspected: [0],
        options: { privacy_level: "SELF_ONLY", auto_add_music: true },
      },
      [],
      ["MEDIA_NOT_INSPECTED media[0]"],
    ],
    [
      "says where in a thread a file is still to be fetched",
      "x",
      { thread: [{ content: "", media: [], uninspected: [1] }] },
      [],
      ["MEDIA_NOT_INSPECTED thread[0].media[1]"],
    ],
    [
      "needs a privacy level",
      "tiktok",
      { options: null },
      ["OPTION_REQUIRED options.privacy_level"],
    ],
    [
      "refuses an option that it has not",
      "x",
      { options: { board_id: "1" } },
      ["OPTION_UNKNOWN options.board_id"],
    ],
    [
      "names an option that it has not no longer than anybody reads",
      "x",
      { options: { ["a".repeat(3_000)]: "1" } },
      [`OPTION_UNKNOWN options.${"a".repeat(100)}`],
    ],
    [
      "refuses the name of a built-in as an option",
      "x",
      { options: { constructor: 1 } },
      ["OPTION_UNKNOWN options.constructor"],
    ],
    [
      "refuses a topic tag of 51",
      "threads",
      { options: { topic_tag: "a".repeat(51) } },
      ["OPTION_TOO_LONG options.topic_tag"],
    ],
    [
      "warns of an option that does not go with the media",
      "tiktok",
      { options: { privacy_level: "SELF_ONLY", auto_add_music: true } },
      [],
      ["OPTION_NOT_APPLICABLE options.auto_add_music"],
    ],
  ];

  const rows = cases.map(([promise, network, changes, refused, warned = []]) => ({
    name: `${network} ${promise}`,
    network,
    changes,
    refused,
    warned,
  }));
  it.each(rows)("$name", ({ network, changes, refused, warned }) => {
    expect(errors(network, changes)).toEqual(refused);
    expect(warnings(network, changes)).toEqual(warned);
  });
});

/** The least that a network takes, as a video with a cover. */
function covered(network: NetworkName): Partial<TargetContent> {
  return { ...VALID[network], media: [withCover(video)] };
}

function withCover(item: MediaFacts): MediaFacts {
  return { ...item, thumbnail_media_id: "media_1" };
}

function tags(count: number): string {
  return Array.from({ length: count }, (_, index) => `#tag${index}`).join(" ");
}

function times(count: number, item: MediaFacts): MediaFacts[] {
  return Array.from({ length: count }, () => item);
}
