/** Checks the media of a target: how many, of which kinds and formats, how large and how long. */
import type { Breach } from "./finding.ts";
import type { MediaKindRules, NetworkRules, VideoRules } from "./network-rules.ts";
import type { MediaFacts, MediaKind, TargetContent } from "./target-content.ts";

const KINDS = ["images", "gifs", "videos"] as const satisfies readonly MediaKind[];

/** The kind by whose rules an item is judged; undefined where the network knows none for it. */
export function mediaKind(item: MediaFacts, { media }: NetworkRules): MediaKind | undefined {
  if (item.type === "video") return "videos";
  if (item.type !== "image") return undefined;
  return item.mime_type === "image/gif" && media.gifs !== null ? "gifs" : "images";
}

export function* checkMedia(target: TargetContent, rules: NetworkRules): Generator<Breach> {
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
    yield* checkItem(item, { label: rules.label, path, rule: `media.${kind}`, rules: kindRules });
  }
}

function* checkCounts({ media }: TargetContent, rules: NetworkRules): Generator<Breach> {
  if (media.length === 0) {
    if (rules.media.required) yield mediaRequired(rules);
    return;
  }
  const kinds = new Set(media.map((item) => mediaKind(item, rules)));
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

interface ItemContext {
  readonly label: string;
  readonly path: string;
  /** Path of the rules of the item's kind. */
  readonly rule: string;
  readonly rules: MediaKindRules | VideoRules;
}

function* checkItem(item: MediaFacts, context: ItemContext): Generator<Breach> {
  const { label, path, rule, rules } = context;
  if (!rules.formats.includes(item.mime_type)) {
    yield {
      rule: `${rule}.formats`,
      code: "MEDIA_TYPE_UNSUPPORTED",
      path,
      message: `${label} takes ${rules.formats.join(", ")}; this is ${item.mime_type}.`,
    };
  }
  if (rules.max_bytes !== null && item.size !== null && item.size > rules.max_bytes) {
    yield {
      rule: `${rule}.max_bytes`,
      code: "MEDIA_TOO_LARGE",
      path,
      message: `${label} takes ${rules.max_bytes} bytes; this has ${item.size}.`,
      limit: rules.max_bytes,
      actual: item.size,
    };
  }
  if ("max_seconds" in rules) yield* checkDuration(item.duration, { label, path, rule, rules });
}

function* checkDuration(
  actual: number | null,
  { label, path, rule, rules }: ItemContext & { readonly rules: VideoRules },
): Generator<Breach> {
  if (actual === null) return;
  const { min_seconds: shortest, max_seconds: longest } = rules;
  if (shortest !== null && actual < shortest) {
    const message = `${label} takes videos of ${shortest} seconds or more; this has ${actual}.`;
    const about = { path, message, limit: shortest, actual };
    yield { ...about, rule: `${rule}.min_seconds`, code: "MEDIA_TOO_SHORT" };
  }
  if (longest !== null && actual > longest) {
    const message = `${label} takes videos of ${longest} seconds; this has ${actual}.`;
    const about = { path, message, limit: longest, actual };
    yield { ...about, rule: `${rule}.max_seconds`, code: "MEDIA_TOO_LONG" };
  }
}
