/** The shape of what is known of a network: plain data, as `spec/networks.yaml` writes it down. */

/** The networks that Postern publishes to. */
export type NetworkName =
  | "x"
  | "instagram"
  | "facebook"
  | "linkedin"
  | "tiktok"
  | "youtube"
  | "threads"
  | "bluesky"
  | "pinterest"
  | "google_business"
  | "mastodon"
  | "telegram"
  | "reddit";

/**
 * How a network counts the length of a text:
 * - `weighted`: X's weights by range of code points, an emoji as two, a URL as 23, after NFC;
 * - `grapheme`: characters as a reader sees them (UAX #29);
 * - `codepoint`: Unicode code points;
 * - `utf16`: UTF-16 code units, JavaScript's own `length`;
 * - `threads`: code points, but an emoji by its bytes in UTF-8.
 */
export type Counting = "weighted" | "grapheme" | "codepoint" | "utf16" | "threads";

/** `error`: the network will refuse the post. `warning`: it may, or sources disagree. `info`: good to know. */
export type Severity = "error" | "warning" | "info";

/** What a network accepts. A limit of `null` is one that no source names. */
export interface NetworkRules {
  readonly network: NetworkName;
  /** The network's name for people. */
  readonly label: string;
  /** `null` where a post has no title. */
  readonly title: TitleRules | null;
  readonly text: TextRules;
  readonly media: MediaRules;
  readonly hashtags: HashtagRules | null;
  /** How many posts an account may publish. */
  readonly quota: Quota | null;
  /** Whether a post may go on in replies of its own. */
  readonly has_threads: boolean;
  /** Whether an account may comment on a post of its own. */
  readonly has_first_comment: boolean;
  /** Whether a live post can be deleted from outside. */
  readonly can_delete: boolean;
  /** The options of its own that a target may carry, by name. */
  readonly options: Readonly<Record<string, OptionRules>>;
  /** Rules that are not sure enough to be an `error`, by their path in this object. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** Where sources disagree, and what no rule here says. */
  readonly notes: readonly string[];
  /** The pages that the rules were read from. */
  readonly source: readonly string[];
  /** The day on which the pages were last read: `2026-11-21`. */
  readonly verified_at: string;
}

export interface TitleRules {
  readonly required: boolean;
  /** Code points. */
  readonly limit: number;
}

export interface TextRules {
  readonly limit: number;
  readonly counting: Counting;
  /** Bytes in UTF-8, beside `limit`. */
  readonly byte_limit: number | null;
  /** The length above which some sources expect a refusal. */
  readonly warn_above: number | null;
  /** The limit that takes the place of `limit` once the post has an image or a video. */
  readonly limit_with_images: number | null;
  readonly limit_with_videos: number | null;
  /** What each URL counts, however long it is. */
  readonly url_length: number | null;
}

export interface MediaRules {
  readonly required: boolean;
  /** Items of all kinds together. */
  readonly max_items: number;
  /** Whether one post may carry items of different kinds. */
  readonly may_mix: boolean;
  readonly images: MediaKindRules | null;
  /** Set where animated GIFs have limits of their own; elsewhere they count as images. */
  readonly gifs: MediaKindRules | null;
  readonly videos: VideoRules | null;
}

export interface MediaKindRules {
  readonly max: number;
  /** The number above which some sources expect a refusal. */
  readonly warn_above: number | null;
  /** Media types: `image/png`. */
  readonly formats: readonly string[];
  readonly max_bytes: number | null;
}

export interface VideoRules extends MediaKindRules {
  readonly min_seconds: number | null;
  readonly max_seconds: number | null;
}

export interface HashtagRules {
  readonly warn_above: number;
  readonly max: number;
}

export interface Quota {
  readonly posts: number;
  readonly seconds: number;
}

export interface OptionRules {
  readonly required: boolean;
  /** Code points, of a text; `null` where the option is none, or none is known. */
  readonly max_length: number | null;
  /** The kind of media without which the option has no effect. */
  readonly only_with: "images" | "videos" | "media" | null;
}
