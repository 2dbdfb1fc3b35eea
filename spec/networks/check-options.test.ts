import { describe, expect, it } from "vitest";
import { checkDefaultOptions, checkTarget, networkRules } from "./index.ts";
import type { NetworkName } from "./network-rules.ts";
import type { MediaFacts } from "./target-content.ts";

const image: MediaFacts = {
  type: "image",
  mime_type: "image/jpeg",
  size: 100_000,
  width: 1080,
  height: 1080,
  duration: null,
};

type Options = Readonly<Record<string, unknown>>;

function check(network: NetworkName, options: Options) {
  const media = networkRules[network].media.required ? [image] : [];
  return checkTarget({ network, content: "Hello", media, options }, networkRules[network]);
}

/** What is said of the options alone. */
function errors(network: NetworkName, options: Options): string[] {
  return check(network, options)
    .errors.filter(({ path }) => path.startsWith("options"))
    .map(({ code, path }) => `${code} ${path}`);
}

const poll = { options: ["Red", "Blue"], duration_minutes: 60 };
const event = { title: "Opening", start: "2026-06-01T09:00:00Z", end: "2026-06-01T11:00:00Z" };
const card = { link: "https://acme.test" };
const tiktok = { privacy_level: "SELF_ONLY" };
const board = { board_id: "1" };

describe("the value of an option", () => {
  it.each<readonly [NetworkName, Options, string]>([
    ["x", { reply_settings: "nobody" }, "OPTION_INVALID options.reply_settings"],
    ["x", { reply_settings: "" }, "OPTION_INVALID options.reply_settings"],
    ["x", { made_with_ai: "yes" }, "OPTION_INVALID options.made_with_ai"],
    ["x", { geo: "DE" }, "OPTION_INVALID options.geo"],
    ["x", { geo: [] }, "OPTION_INVALID options.geo"],
    ["x", { geo: { countries: ["Germany"] } }, "OPTION_TOO_LONG options.geo.countries[0]"],
    ["x", { quote_id: 42 }, "OPTION_INVALID options.quote_id"],
    ["x", { poll: { ...poll, foo: 1 } }, "OPTION_UNKNOWN options.poll.foo"],
    ["x", { poll: { ...poll, toString: 1 } }, "OPTION_UNKNOWN options.poll.toString"],
    ["x", { poll: { options: poll.options } }, "OPTION_REQUIRED options.poll.duration_minutes"],
    ["x", { poll: { ...poll, options: ["Red"] } }, "OPTION_INVALID options.poll.options"],
    [
      "x",
      { poll: { ...poll, options: ["a", "b", "c", "d", "e"] } },
      "OPTION_INVALID options.poll.options",
    ],
    ["x", { poll: { ...poll, options: ["a", ""] } }, "OPTION_INVALID options.poll.options"],
    [
      "x",
      { poll: { ...poll, options: ["a", "b".repeat(26)] } },
      "OPTION_TOO_LONG options.poll.options[1]",
    ],
    [
      "x",
      { poll: { ...poll, duration_minutes: 4 } },
      "OPTION_INVALID options.poll.duration_minutes",
    ],
    [
      "x",
      { poll: { ...poll, duration_minutes: 5.5 } },
      "OPTION_INVALID options.poll.duration_minutes",
    ],
    ["linkedin", { visibility: "NOBODY" }, "OPTION_INVALID options.visibility"],
    [
      "linkedin",
      { poll: { question: "a".repeat(141), options: ["a", "b"] } },
      "OPTION_TOO_LONG options.poll.question",
    ],
    ["tiktok", { privacy_level: "NOT_A_LEVEL" }, "OPTION_INVALID options.privacy_level"],
    ["tiktok", { ...tiktok, commercial: "yes" }, "OPTION_INVALID options.commercial"],
    ["tiktok", { ...tiktok, cover_timestamp_ms: -1 }, "OPTION_INVALID options.cover_timestamp_ms"],
    ["tiktok", { privacy_level: "" }, "OPTION_REQUIRED options.privacy_level"],
    ["youtube", { privacy: "secret" }, "OPTION_INVALID options.privacy"],
    ["youtube", { made_for_kids: "maybe" }, "OPTION_INVALID options.made_for_kids"],
    ["youtube", { thumbnail: 42 }, "OPTION_INVALID options.thumbnail"],
    ["telegram", { parse_mode: "Foo" }, "OPTION_INVALID options.parse_mode"],
    ["google_business", { event: { title: "a" } }, "OPTION_REQUIRED options.event.end"],
    [
      "google_business",
      { event: { ...event, title: "a".repeat(59) } },
      "OPTION_TOO_LONG options.event.title",
    ],
    [
      "google_business",
      { event: { ...event, start: "tomorrow" } },
      "OPTION_INVALID options.event.start",
    ],
    [
      "instagram",
      { user_tags: [{ username: "a", x: 2 }] },
      "OPTION_INVALID options.user_tags[0].x",
    ],
    ["instagram", { user_tags: [{ x: 0 }] }, "OPTION_REQUIRED options.user_tags[0].username"],
    ["instagram", { user_tags: ["wile"] }, "OPTION_INVALID options.user_tags"],
    ["instagram", { collaborators: ["a", "b", "c", "d"] }, "OPTION_INVALID options.collaborators"],
    ["facebook", { carousel_cards: [{}, {}] }, "OPTION_REQUIRED options.carousel_cards[0].link"],
    ["facebook", { carousel_cards: [card] }, "OPTION_INVALID options.carousel_cards"],
    ["bluesky", { external_card: { url: "nope" } }, "OPTION_INVALID options.external_card.url"],
    ["pinterest", { ...board, link: "javascript:alert(1)" }, "OPTION_INVALID options.link"],
    ["threads", { topic_tag: "" }, "OPTION_INVALID options.topic_tag"],
    ["reddit", { subreddit: "" }, "OPTION_REQUIRED options.subreddit"],
  ])("on %s, %j, is refused: %s", (network, options, finding) => {
    expect(errors(network, options)).toContain(finding);
  });

  it.each<readonly [NetworkName, Options]>([
    ["x", { reply_settings: "following", made_with_ai: true, poll }],
    ["x", { reply_settings: null, poll: null }],
    ["x", { poll: { options: ["a", "b", "c", "d".repeat(25)], duration_minutes: 10_080 } }],
    ["instagram", { user_tags: [{ username: "wile", x: 1, y: 0, media_index: 0 }] }],
    ["facebook", { carousel_cards: [card, { ...card, title: "Skates", media_id: "media_1" }] }],
    ["tiktok", { ...tiktok, commercial: "none" }],
    ["google_business", { topic: "EVENT", event }],
    ["google_business", { cta: { type: "CALL" } }],
    ["mastodon", { poll: { options: ["a", "b"], expires_in: 3_600, multiple: false } }],
  ])("on %s, %j, is taken", (network, options) => {
    expect(errors(network, options)).toEqual([]);
  });

  it("is told with what there is to choose from", () => {
    expect(check("telegram", { parse_mode: "Foo" }).errors).toEqual([
      {
        code: "OPTION_INVALID",
        path: "options.parse_mode",
        message: 'Telegram takes one of HTML, MarkdownV2 as parse_mode; this is "Foo".',
        limit: null,
        actual: null,
      },
    ]);
  });

  it("is told in few words, however long, deep or many it is", () => {
    const long = "a".repeat(5_000);
    const wild: Options = {
      reply_settings: long,
      poll: Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}${long}`, 1])),
    };
    const found = check("x", wild).errors;
    expect(found).toHaveLength(50);
    for (const { path, message } of found) {
      expect(path.length).toBeLessThan(150);
      expect(message.length).toBeLessThan(400);
    }
  });

  it("is never asked for its own words", () => {
    const value = { toString: "no function", toJSON: "no function", valueOf: 1 };
    for (const { network, options_schema } of Object.values(networkRules)) {
      for (const name of Object.keys(options_schema)) {
        expect(() => check(network, { [name]: value })).not.toThrow();
        expect(() => check(network, { [name]: [value] })).not.toThrow();
      }
    }
  });

  it("that servers set limits of their own for is a warning", () => {
    const options = { poll: { options: ["a", "b", "c", "d", "e"], expires_in: 60 } };
    expect(errors("mastodon", options)).toEqual([]);
    expect(check("mastodon", options).warnings).toMatchObject([{ path: "options.poll.options" }]);
  });
});

describe("options that wait for posts to come", () => {
  it("are refused for what they are, and not for what a post may add", () => {
    expect(checkDefaultOptions({ mode: "inbox" }, networkRules.tiktok)).toEqual([]);
    expect(checkDefaultOptions({ mode: "post" }, networkRules.tiktok)).toMatchObject([
      { code: "OPTION_INVALID", path: "options.mode" },
    ]);
    expect(checkDefaultOptions({ modus: "inbox" }, networkRules.tiktok)).toMatchObject([
      { code: "OPTION_UNKNOWN", path: "options.modus" },
    ]);
  });
});
