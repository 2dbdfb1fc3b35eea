/** The search Get Post Analytics: how one post does, and on each account. */
import { postField } from "../fields/picks.ts";
import { readId } from "../fields/read-input.ts";
import { samples } from "../generated/samples.ts";
import { accountSample, ifGiven } from "../names.ts";
import { finder } from "./finder.ts";

export const getPostAnalytics = finder({
  key: "get_post_analytics",
  noun: "Post Analytics",
  label: "Get Post Analytics",
  description: "Finds the figures of a post, in all and for each account.",
  inputFields: [postField],
  gives: "PostAnalytics",
  adds: {
    sample: {
      id: samples.PostAnalytics.post_id,
      post_content: samples.Post.content,
      targets: samples.PostAnalytics.targets.map((target) => ({
        connection_name: accountSample.name,
        external_url: "https://linkedin.test/posts/7266123456789012345",
        ...target,
      })),
    },
    outputFields: [
      { key: "id", label: "ID", type: "string" },
      { key: "post_content", label: "Post Content", type: "string" },
    ],
  },
  find: async ({ client, input }) => {
    const figures = await client.analytics.getPost(readId(input["post_id"]) ?? "");
    const post = await ifGiven(client.posts.get(figures.post_id));
    const targets = figures.targets.map((target) => {
      const published = post?.targets.find(({ id }) => id === target.target_id);
      const connection_name = published?.connection_name ?? null;
      return { connection_name, external_url: published?.external_url ?? null, ...target };
    });
    return [{ id: figures.post_id, post_content: post?.content ?? null, ...figures, targets }];
  },
});
