/** The posts of a client, and the validation with no call, whose rules are loaded when they are called for. */
import type { Schemas } from "@postern/spec";
import { ResultPromise } from "./result-promise.ts";
import type { PostRequest, PostSurroundings } from "./validation/validate-post.ts";
import { PostsWithWait } from "./wait.ts";

export class PostsWithValidation extends PostsWithWait {
  /**
   * Reports what the networks of a post would refuse, without a request. It finds the same problems as `validate`, with
   * the same rules, except for those that only the server can know, such as duplicate content. To use it without a
   * client, import `@postern/sdk/validate`.
   *
   * Calls nothing.
   *
   * @param body The post, in the format of `create`.
   * @param surroundings The connections and media that it uses, as returned by their lists.
   * @throws {UsageError} for a body that names its connections twice or says nothing at all, for a connection or media
   * item that the surroundings lack, and for a network that this client does not know.
   * @example
   * const { items: connections } = await client.connections.list();
   * const { valid, results } = await client.posts.validateOffline(
   *   { content: "Doors open at nine.", social_profile_ids: ["conn_acmex"] },
   *   { connections },
   * );
   */
  validateOffline(
    body: PostRequest,
    surroundings: PostSurroundings,
  ): ResultPromise<Schemas["PostValidation"]> {
    return ResultPromise.of(async () => {
      const { validatePost } = await import("./validation/validate-post.ts");
      return validatePost(body, surroundings);
    });
  }
}
