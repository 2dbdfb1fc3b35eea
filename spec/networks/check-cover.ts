/** Checks the cover of a media item: an image that is shown in place of a video until it plays. */
import type { Breach } from "./finding.ts";
import type { VideoRules } from "./network-rules.ts";
import type { MediaFacts } from "./target-content.ts";

interface CoverContext {
  /** The network's name for people. */
  readonly label: string;
  /** Those of the item's kind, and of the form that the post has. */
  readonly rules: Partial<Pick<VideoRules, "has_cover">>;
  /** Path of the item. */
  readonly path: string;
  /** Path of the rule. */
  readonly rule: string;
}

/** A cover that nobody will see is told of, and never dropped in silence. */
export function* checkCover(item: MediaFacts, context: CoverContext): Generator<Breach> {
  const { label, rules, path, rule } = context;
  if (!item.thumbnail_media_id || (item.type === "video" && rules.has_cover)) return;
  const reason =
    item.type === "video"
      ? `${label} takes no image as the cover of this video`
      : `Only a video has a cover; this is of type ${item.type}`;
  yield {
    rule,
    severity: "warning",
    code: "THUMBNAIL_NOT_USED",
    path: `${path}.thumbnail_media_id`,
    message: `${reason}: the thumbnail is not used.`,
  };
}
