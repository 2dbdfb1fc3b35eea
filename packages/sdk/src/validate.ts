/**
 * Validates posts without a request or a key: `@postern/sdk/validate`, for servers, workers and browsers.
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
