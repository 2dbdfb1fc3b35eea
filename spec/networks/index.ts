/** What Postern knows of social networks: their rules, how each counts, and a check of a post against them. */
export { networkRules } from "../generated/networks.ts";
export { checkDefaultOptions } from "./check-options.ts";
export {
  type CheckedPost,
  type CheckedTarget,
  checkPost,
  type PostFacts,
  type PostTargetCheck,
} from "./check-post.ts";
export { checkTarget, type TargetCheck } from "./check-target.ts";
export { countBytes, countText } from "./counting.ts";
export type { Finding, FindingCode } from "./finding.ts";
export type {
  Counting,
  DimensionRules,
  HashtagRules,
  MediaKindRules,
  MediaRules,
  MediaVariant,
  NetworkName,
  NetworkRules,
  OptionRules,
  OptionType,
  PostKind,
  Quota,
  Severity,
  TextRules,
  TitleRules,
  ValueRules,
  VideoRules,
} from "./network-rules.ts";
export { isOfKind, quotaOfAllPosts } from "./post-kinds.ts";
export type { MediaFacts, PartContent, TargetContent } from "./target-content.ts";
