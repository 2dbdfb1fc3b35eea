/**
 * Validates posts with no call: `@postern/sdk/validate`, in servers, workers and browsers alike, with no key.
 *
 * @packageDocumentation
 */
export {
  countText,
  type NetworkName,
  type NetworkRules,
  networkRules,
} from "@postern/spec/networks";
export { PosternError, UsageError } from "./errors.ts";
export {
  type KnownConnection,
  type KnownLimits,
  type KnownMedia,
  type PostRequest,
  type PostSurroundings,
  validatePost,
} from "./validation/validate-post.ts";
