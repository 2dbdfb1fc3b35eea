/** Checks one media item by the rules of its kind: its format, the sizes of file and picture, how long and fast it runs. */
import type { Breach } from "./finding.ts";
import type { DimensionRules, MediaKindRules, VideoRules } from "./network-rules.ts";
import type { MediaFacts } from "./target-content.ts";

export interface ItemContext {
  /** The network's name for people. */
  readonly label: string;
  readonly path: string;
  /** Those of the item's kind, and of the form that the post has. */
  readonly rules: MediaKindRules & Partial<VideoRules>;
  /** Path of one of the rules. */
  readonly ruleOf: (name: string) => string;
}

type Limit = Pick<Breach, "code" | "message"> & {
  /** Name of the rule. */
  readonly name: string;
  readonly least?: number | null | undefined;
  readonly most?: number | null | undefined;
  /** Null is not known, and is not checked. */
  readonly actual: number | null;
};

export function* checkMediaItem(item: MediaFacts, context: ItemContext): Generator<Breach> {
  const { label, path, rules, ruleOf } = context;
  if (!rules.formats.includes(item.mime_type)) {
    const message = `${label} takes ${rules.formats.join(", ")}; this is ${item.mime_type}.`;
    yield { rule: ruleOf("formats"), code: "MEDIA_TYPE_UNSUPPORTED", path, message };
  }
  const limits = [fileLimits, playingLimits, pictureLimits].flatMap((of) => of(item, context));
  for (const limit of limits) {
    const { name, code, message, actual } = limit;
    const broken = brokenLimit(limit);
    if (broken === undefined || actual === null) continue;
    yield { rule: ruleOf(name), code, path, message, limit: broken, actual };
  }
}

function brokenLimit({ least, most, actual }: Limit): number | undefined {
  if (actual === null) return undefined;
  if (typeof least === "number" && actual < least) return least;
  return typeof most === "number" && actual > most ? most : undefined;
}

function fileLimits({ size }: MediaFacts, { label, rules }: ItemContext): Limit[] {
  const { min_bytes, max_bytes } = rules;
  return [
    {
      name: "min_bytes",
      code: "MEDIA_TOO_SMALL",
      message: `${label} takes ${min_bytes} bytes or more; this has ${size}.`,
      least: min_bytes,
      actual: size,
    },
    {
      name: "max_bytes",
      code: "MEDIA_TOO_LARGE",
      message: `${label} takes ${max_bytes} bytes; this has ${size}.`,
      most: max_bytes,
      actual: size,
    },
  ];
}

function playingLimits(
  { duration, frame_rate }: MediaFacts,
  { label, rules }: ItemContext,
): Limit[] {
  const { min_seconds, max_seconds, min_frame_rate, max_frame_rate } = rules;
  // What television calls 24 and 60 frames are 23.976 and 59.94.
  const rate = typeof frame_rate === "number" ? Math.round(frame_rate) : null;
  return [
    {
      name: "min_seconds",
      code: "MEDIA_TOO_SHORT",
      message: `${label} takes videos of ${min_seconds} seconds or more; this has ${duration}.`,
      least: min_seconds,
      actual: duration,
    },
    {
      name: "max_seconds",
      code: "MEDIA_TOO_LONG",
      message: `${label} takes videos of ${max_seconds} seconds; this has ${duration}.`,
      most: max_seconds,
      actual: duration,
    },
    {
      name: "min_frame_rate",
      code: "MEDIA_FRAME_RATE",
      message: `${label} takes videos of ${min_frame_rate} frames a second or more; this has ${rate}.`,
      least: min_frame_rate,
      actual: rate,
    },
    {
      name: "max_frame_rate",
      code: "MEDIA_FRAME_RATE",
      message: `${label} takes videos of ${max_frame_rate} frames a second; this has ${rate}.`,
      most: max_frame_rate,
      actual: rate,
    },
  ];
}

/** Two pictures of one form differ by a pixel that was cut off. */
const RATIO_DIGITS = 2;

function pictureLimits({ width, height }: MediaFacts, { label, rules }: ItemContext): Limit[] {
  const { dimensions } = rules;
  if (dimensions === null || !width || !height) return [];
  const ratio = Number((width / height).toFixed(RATIO_DIGITS));
  const bounds: readonly [keyof DimensionRules, number, string][] = [
    ["min_width", width, "pixels of width, or more"],
    ["max_width", width, "pixels of width"],
    ["min_height", height, "pixels of height, or more"],
    ["max_height", height, "pixels of height"],
    ["min_ratio", ratio, "of width by height, or more"],
    ["max_ratio", ratio, "of width by height"],
    ["max_pixels", width * height, "pixels in all"],
  ];
  return bounds.map(([name, actual, what]) => {
    const limit = dimensions[name];
    return {
      name: `dimensions.${name}`,
      code: "MEDIA_DIMENSIONS",
      message: `${label} takes ${limit} ${what}; this is ${width} × ${height}, which is ${actual}.`,
      ...(name.startsWith("min_") ? { least: limit } : { most: limit }),
      actual,
    };
  });
}
