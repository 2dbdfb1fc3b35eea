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
  | "reddit"
  | "discord"
  | "snapchat"
  | "tumblr";

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
  /** How many posts of any kind an account may publish over the longest span: one of `quotas`. */
  readonly quota: Quota | null;
  /** Every limit on how many posts an account may publish. */
  readonly quotas: readonly Quota[];
  /** Whether a post may lead to a page beside its text. */
  readonly has_link: boolean;
  /** Whether a post may go on in replies of its own. */
  readonly has_threads: boolean;
  /** Whether an account may comment on a post of its own. */
  readonly has_first_comment: boolean;
  /** Whether a live post can be deleted from outside. */
  readonly can_delete: boolean;
  /** The options of its own that a target may carry, by name. */
  readonly options_schema: Readonly<Record<string, OptionRules>>;
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
  /** The limit that takes the place of `limit` once the post has the option `article`, of which it is the body. */
  readonly limit_with_article: number | null;
  /** What each URL counts, however long it is. */
  readonly url_length: number | null;
  /** Whether a mention counts without its server: `@acme@example.social` as `@acme`. */
  readonly has_short_mentions: boolean;
}

export interface MediaRules {
  readonly required: boolean;
  /** Items of all kinds together. */
  readonly max_items: number;
  /** Whether one post may carry items of different kinds. */
  readonly may_mix: boolean;
  /** Code points of the words that stand for an item. */
  readonly alt_text_limit: number | null;
  readonly images: MediaKindRules | null;
  /** Set where animated GIFs have limits of their own; elsewhere they count as images. */
  readonly gifs: MediaKindRules | null;
  readonly videos: VideoRules | null;
  readonly documents: MediaKindRules | null;
  /** What holds instead for a post of another form, such as a story, by the form's name. */
  readonly variants: Readonly<Record<string, MediaVariant>>;
}

/** A kind of post, by the option that chooses it and the value that it has. */
export interface PostKind {
  /** Name of the option. */
  readonly option: string;
  readonly value: string | boolean;
}

/** What differs for a kind of post. */
export interface MediaVariant extends PostKind {
  readonly images?: Partial<MediaKindRules>;
  readonly videos?: Partial<VideoRules>;
}

export interface MediaKindRules {
  readonly max: number;
  /** The number above which some sources expect a refusal. */
  readonly warn_above: number | null;
  /** Media types: `image/png`. */
  readonly formats: readonly string[];
  readonly min_bytes: number | null;
  readonly max_bytes: number | null;
  readonly dimensions: DimensionRules | null;
}

/** How large a picture may be, in pixels; what is not limited is left out. */
export interface DimensionRules {
  readonly min_width?: number;
  readonly min_height?: number;
  readonly max_width?: number;
  readonly max_height?: number;
  /** Width by height. */
  readonly min_ratio?: number;
  readonly max_ratio?: number;
  /** Width times height. */
  readonly max_pixels?: number;
}

export interface VideoRules extends MediaKindRules {
  readonly min_seconds: number | null;
  readonly max_seconds: number | null;
  /** Frames per second, rounded to a whole number: 23.976 counts as 24. */
  readonly min_frame_rate: number | null;
  readonly max_frame_rate: number | null;
  /** Whether an image may be its cover. */
  readonly has_cover: boolean;
}

export interface HashtagRules {
  readonly warn_above: number;
  readonly max: number;
}

export interface Quota {
  readonly posts: number;
  readonly seconds: number;
  /** The kind that is counted; `null` where every post is. */
  readonly kind: PostKind | null;
}

export type OptionType =
  | "text"
  | "url"
  | "list"
  | "choice"
  | "boolean"
  | "integer"
  | "number"
  | "time"
  | "media"
  | "object"
  | "objects";

/** What a value has to be; what its type does not limit is left out. */
export interface ValueRules {
  /** A `list` holds texts, `objects` are a list of objects; `media` is the id of an item, `time` a date-time of RFC 3339. */
  readonly type: OptionType;
  readonly required: boolean;
  /** The values of a `choice`. */
  readonly choices?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Code points of a text, and of each text of a list. */
  readonly max_length?: number;
  readonly min_items?: number;
  readonly max_items?: number;
}

export interface OptionRules extends ValueRules {
  /** The kind of media without which the option has no effect. */
  readonly only_with?: "images" | "videos" | "media";
  /** Members of an object, and of each object of a list. */
  readonly fields?: Readonly<Record<string, ValueRules>>;
}
