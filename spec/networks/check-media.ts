/** Checks the media of a target: how many there are, of which kinds, and each by the rules of its kind. */
import { checkCover } from "./check-cover.ts";
import { checkMediaItem } from "./check-media-item.ts";
import { codePointLength } from "./encoded-length.ts";
import type { Breach } from "./finding.ts";
import type { MediaKindRules, NetworkRules, VideoRules } from "./network-rules.ts";
import { isOfKind } from "./post-kinds.ts";
import {
  isUninspected,
  type MediaFacts,
  type MediaKind,
  type TargetContent,
} from "./target-content.ts";

const KINDS = ["images", "gifs", "videos", "documents"] as const satisfies readonly MediaKind[];

/** The kind by whose rules an item is judged; undefined where the network knows none for it. */
export function mediaKind(item: MediaFacts, { media }: NetworkRules): MediaKind | undefined {
  if (item.type === "video") return "videos";
  if (item.type === "document") return media.documents === null ? undefined : "documents";
  return item.mime_type === "image/gif" && media.gifs !== null ? "gifs" : "images";
}

export function* checkMedia(target: TargetContent, rules: NetworkRules): Generator<Breach> {
  if (isUninspected(target)) {
    yield* warnUninspected(target);
    return;
  }
  yield* checkCounts(target, rules);
  for (const [index, item] of target.media.entries()) {
    const kind = mediaKind(item, rules);
    const kindRules = kind === undefined ? null : rules.media[kind];
    const path = `media[${index}]`;
    if (kind === undefined || kindRules === null) {
      yield {
        rule: "media",
        code: "MEDIA_TYPE_UNSUPPORTED",
        path,
        message: `${rules.label} takes no ${item.type}.`,
      };
      continue;
    }
    const variant = variantOf(target, kind, rules);
    const ruleOf = (name: string) => {
      const [member = name] = name.split(".");
      return `${Object.hasOwn(variant.rules, member) ? variant.path : `media.${kind}`}.${name}`;
    };
    const context = { label: rules.label, path, rules: { ...kindRules, ...variant.rules } };
    yield* checkMediaItem(item, { ...context, ruleOf });
    yield* checkCover(item, { ...context, rule: ruleOf("has_cover") });
    yield* checkAltText(item, rules, path);
  }
}

function* warnUninspected({ uninspected = [] }: TargetContent): Generator<Breach> {
  for (const index of uninspected) {
    yield {
      rule: "media",
      severity: "warning",
      code: "MEDIA_NOT_INSPECTED",
      path: `media[${index}]`,
      message: "The file is still to be fetched: whether the network takes it is seen then.",
    };
  }
}

/** What differs for the form that the target's options choose, and where that stands in the rules. */
function variantOf(
  { options }: TargetContent,
  kind: MediaKind,
  { media }: NetworkRules,
): { readonly path: string; readonly rules: Partial<VideoRules> } {
  const found = Object.entries(media.variants).find(([, kindOfPost]) =>
    isOfKind(options, kindOfPost),
  );
  const [name = "", variant] = found ?? [];
  const rules = kind === "images" || kind === "videos" ? variant?.[kind] : undefined;
  return { path: `media.variants.${name}.${kind}`, rules: rules ?? {} };
}

function* checkAltText(
  { alt_text }: MediaFacts,
  { label, media }: NetworkRules,
  path: string,
): Generator<Breach> {
  const limit = media.alt_text_limit;
  const actual = codePointLength(alt_text ?? "");
  if (limit === null || actual <= limit) return;
  yield {
    rule: "media.alt_text_limit",
    code: "ALT_TEXT_TOO_LONG",
    path: `${path}.alt_text`,
    message: `${label} takes ${limit} characters as alt text; this has ${actual}.`,
    limit,
    actual,
  };
}

function* checkCounts({ media }: TargetContent, rules: NetworkRules): Generator<Breach> {
  if (media.length === 0) {
    if (rules.media.required) yield mediaRequired(rules);
    return;
  }
  const kinds = new Set(media.flatMap((item) => mediaKind(item, rules) ?? []));
  if (kinds.size > 1 && !rules.media.may_mix) {
    const message = `${rules.label} takes media of one kind in a post: images, or a video.`;
    yield { rule: "media.may_mix", code: "MEDIA_MIX", path: "media", message };
    return;
  }
  for (const kind of KINDS) {
    const count = media.filter((item) => mediaKind(item, rules) === kind).length;
    yield* checkCount(count, { label: rules.label, kind, rules: rules.media[kind] });
  }
  if (kinds.size > 1 && media.length > rules.media.max_items) {
    const limit = rules.media.max_items;
    const message = `${rules.label} takes ${limit} items in a post; this one has ${media.length}.`;
    const rule = "media.max_items";
    yield {
      rule,
      code: "TOO_MANY_MEDIA",
      path: "media",
      message,
      limit,
      actual: media.length,
    };
  }
}

function mediaRequired({ label, media }: NetworkRules): Breach {
  const kinds = media.images === null ? "a video" : "an image or a video";
  const message = `${label} requires media. Add ${kinds}.`;
  return { rule: "media.required", code: "MEDIA_REQUIRED", path: "media", message };
}

function* checkCount(
  actual: number,
  { label, kind, rules }: { label: string; kind: MediaKind; rules: MediaKindRules | null },
): Generator<Breach> {
  if (rules === null) return;
  const about = { code: "TOO_MANY_MEDIA", path: "media", actual } as const;
  if (actual > rules.max) {
    const message = `${label} takes ${rules.max} ${kind} in a post; this one has ${actual}.`;
    yield { ...about, rule: `media.${kind}.max`, message, limit: rules.max };
  } else if (rules.warn_above !== null && actual > rules.warn_above) {
    const message = `${label} may refuse more than ${rules.warn_above} ${kind}; this post has ${actual}.`;
    yield {
      ...about,
      rule: `media.${kind}.warn_above`,
      severity: "warning",
      message,
      limit: rules.warn_above,
    };
  }
}
