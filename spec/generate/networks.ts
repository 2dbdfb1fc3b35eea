/** Makes a module of data out of `spec/networks.yaml`, and of what X's own library knows of counting. */
import { readFileSync } from "node:fs";
import twitterText from "twitter-text";
import { parse } from "yaml";
import type {
  MediaKindRules,
  MediaRules,
  NetworkName,
  NetworkRules,
  Quota,
  TextRules,
  VideoRules,
} from "../networks/network-rules.ts";
import { quotaOfAllPosts } from "../networks/post-kinds.ts";
import { refuseUnknownMembers } from "./network-members.ts";
import { optionRules, type WrittenOption } from "./network-options.ts";

const NOTICE = `// Generated from spec/networks.yaml and the package twitter-text. Do not edit.
import type { NetworkName, NetworkRules } from "../networks/network-rules.ts";
`;

// The types of the library leave its configurations out.
const { configs } = twitterText as typeof twitterText & {
  readonly configs: { readonly version3: unknown };
};

/** What the file leaves out, since it names only what a network limits. */
const TEXT_DEFAULTS = {
  byte_limit: null,
  warn_above: null,
  limit_with_images: null,
  limit_with_videos: null,
  limit_with_article: null,
  url_length: null,
  has_short_mentions: false,
} as const;
const MEDIA_DEFAULTS = {
  required: false,
  may_mix: false,
  alt_text_limit: null,
  variants: {},
} as const;
const KIND_DEFAULTS = {
  warn_above: null,
  min_bytes: null,
  max_bytes: null,
  dimensions: null,
} as const;
const VIDEO_DEFAULTS = {
  ...KIND_DEFAULTS,
  min_seconds: null,
  max_seconds: null,
  min_frame_rate: null,
  max_frame_rate: null,
  has_cover: false,
} as const;
const QUOTA_DEFAULTS = { kind: null } as const;

type Written<Rules, Defaults> = Omit<Rules, keyof Defaults> & Partial<Rules>;

type MediaKindName = "images" | "gifs" | "videos" | "documents";

export interface WrittenNetwork {
  readonly label: string;
  readonly title?: NetworkRules["title"];
  readonly text: Written<TextRules, typeof TEXT_DEFAULTS>;
  readonly media: Written<Omit<MediaRules, MediaKindName>, typeof MEDIA_DEFAULTS> & {
    readonly images?: Written<MediaKindRules, typeof KIND_DEFAULTS>;
    readonly gifs?: Written<MediaKindRules, typeof KIND_DEFAULTS>;
    readonly videos?: Written<VideoRules, typeof VIDEO_DEFAULTS>;
    readonly documents?: Written<MediaKindRules, typeof KIND_DEFAULTS>;
  };
  readonly hashtags?: NetworkRules["hashtags"];
  readonly quotas?: readonly Written<Quota, typeof QUOTA_DEFAULTS>[];
  readonly has_link?: boolean;
  readonly has_threads?: boolean;
  readonly has_first_comment?: boolean;
  readonly can_delete?: boolean;
  readonly options: Readonly<Record<string, WrittenOption>>;
  readonly severity?: NetworkRules["severity"];
  readonly notes: readonly string[];
  readonly source: readonly string[];
  readonly verified_at: string;
}

/** Returns the text of `spec/generated/networks.ts`. */
export function emitNetworks(): string {
  return [
    NOTICE,
    "/** What each network accepts. */",
    `export const networkRules: Readonly<Record<NetworkName, NetworkRules>> = ${json(readRules())};\n`,
    "/** X's configuration for counting, version 3 (twitter-text, Apache-2.0). */",
    `export const weightedCounting = ${json(configs.version3)} as const;\n`,
    "/** The top-level domains by which X knows a URL (twitter-text, Apache-2.0), with spaces between. */",
    `export const topLevelDomains =\n  ${JSON.stringify(topLevelDomains().join(" "))};\n`,
  ].join("\n");
}

export function readNetworks(): Readonly<Record<NetworkName, WrittenNetwork>> {
  const written = parse(readFileSync(new URL("../networks.yaml", import.meta.url), "utf8"));
  refuseUnknownMembers(written);
  return written;
}

function readRules(): Record<string, NetworkRules> {
  const written = readNetworks();
  const names = Object.keys(written) as NetworkName[];
  return Object.fromEntries(names.map((network) => [network, complete(network, written[network])]));
}

function complete(network: NetworkName, written: WrittenNetwork): NetworkRules {
  const { images, gifs, videos, documents, ...media } = written.media;
  const quotas = (written.quotas ?? []).map((quota) => ({ ...QUOTA_DEFAULTS, ...quota }));
  return {
    network,
    label: written.label,
    title: written.title ?? null,
    text: { ...TEXT_DEFAULTS, ...written.text },
    media: {
      ...MEDIA_DEFAULTS,
      ...media,
      images: images === undefined ? null : { ...KIND_DEFAULTS, ...images },
      gifs: gifs === undefined ? null : { ...KIND_DEFAULTS, ...gifs },
      videos: videos === undefined ? null : { ...VIDEO_DEFAULTS, ...videos },
      documents: documents === undefined ? null : { ...KIND_DEFAULTS, ...documents },
    },
    hashtags: written.hashtags ?? null,
    quota: quotaOfAllPosts(quotas),
    quotas,
    has_link: written.has_link ?? true,
    has_threads: written.has_threads ?? false,
    has_first_comment: written.has_first_comment ?? false,
    can_delete: written.can_delete ?? true,
    options_schema: Object.fromEntries(
      Object.entries(written.options).map(([name, option]) => [name, optionRules(option)]),
    ),
    severity: written.severity ?? {},
    notes: written.notes,
    source: written.source,
    verified_at: written.verified_at,
  };
}

/** The library gives its lists of domains as patterns alone: `(?:(?:com|org)(?=…))`. */
function topLevelDomains(): string[] {
  const { validGTLD, validCCTLD } = twitterText.regexen;
  return [validGTLD, validCCTLD].flatMap(
    ({ source }) => /^\(\?:\(\?:([^)]+)\)/.exec(source)?.[1]?.split("|") ?? [],
  );
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
