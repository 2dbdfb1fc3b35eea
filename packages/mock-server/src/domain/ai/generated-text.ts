/** Makes what a generator wrote fit for its network: no longer than it takes, with no more hashtags. */
import type { ServerSchemas } from "@postern/spec";
import { countBytes, countText, type NetworkRules } from "@postern/spec/networks";

interface WrittenText {
  readonly text: string;
  readonly hashtags: readonly string[];
}

type Variant = ServerSchemas["GeneratedVariant"];

const MOST_HASHTAGS = 30;
const LONGEST_HASHTAG = 100;

/** How long a text beside this media may be, as its network counts. */
export function limitBeside(
  types: readonly ServerSchemas["Media"]["type"][],
  { text }: NetworkRules,
): number {
  const narrower = [
    types.includes("image") ? text.limit_with_images : null,
    types.includes("video") ? text.limit_with_videos : null,
  ];
  return Math.min(text.limit, ...narrower.filter((limit) => limit !== null));
}

/** Leaves out the last hashtags until it fits, then cuts the text between words. */
export function fitText(written: WrittenText, rules: NetworkRules, limit: number): Variant {
  const { counting } = rules.text;
  const count = (content: string) => countText(content, rules.text);
  const fits = (content: string) =>
    count(content) <= limit &&
    countBytes(content) <= (rules.text.byte_limit ?? Number.POSITIVE_INFINITY);
  const text = written.text.trim();
  let hashtags = fitHashtags(written.hashtags, rules);
  while (hashtags.length > 0 && !fits(join(text, hashtags))) hashtags = hashtags.slice(0, -1);
  const whole = join(text, hashtags);
  const content = fits(whole) ? whole : shorten(text, fits);
  return {
    network: rules.network,
    content,
    hashtags,
    length: { count: count(content), limit, counting },
  };
}

function fitHashtags(hashtags: readonly string[], rules: NetworkRules): string[] {
  const most = Math.min(rules.hashtags?.warn_above ?? MOST_HASHTAGS, MOST_HASHTAGS);
  return hashtags.filter((tag) => tag.length <= LONGEST_HASHTAG).slice(0, most);
}

const join = (text: string, hashtags: readonly string[]): string =>
  hashtags.length === 0 ? text : `${text}\n\n${hashtags.join(" ")}`;

/** The longest beginning that fits with an ellipsis, ending between two words where there is a place to. */
function shorten(text: string, fits: (content: string) => boolean): string {
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  const characters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  const beginning = (length: number) => characters.slice(0, length).join("").trimEnd();
  let fitting = 0;
  let tooLong = characters.length;
  while (tooLong - fitting > 1) {
    const length = Math.floor((fitting + tooLong) / 2);
    if (fits(`${beginning(length)}…`)) fitting = length;
    else tooLong = length;
  }
  const within = characters.slice(0, fitting + 1).join("");
  const atWord = `${within.slice(0, Math.max(0, within.lastIndexOf(" "))).trimEnd()}…`;
  return atWord !== "…" && fits(atWord) ? atWord : `${beginning(fitting)}…`;
}
