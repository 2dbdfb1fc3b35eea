/** `npm run prove -- posts`: posts and the queue do what a small model says, in whatever order they are used. */
import { provePosts } from "../../test/support/model/prove-posts.ts";
import type { Proof } from "./proof.ts";

export const posts: Proof<"rounds"> = {
  defaults: { rounds: 3_000 },
  async prove({ rounds }) {
    await provePosts(rounds);
    return `posts: the server agrees with the model over ${rounds} random sequences`;
  },
};
