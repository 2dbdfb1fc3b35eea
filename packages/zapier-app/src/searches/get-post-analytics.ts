/** The search Get Post Analytics: how one post does, and on each account. */
import { postField } from "../fields/picks.ts";
import { readText } from "../fields/read-input.ts";
import { samples } from "../generated/samples.ts";
import { finder } from "./finder.ts";

export const getPostAnalytics = finder({
  key: "get_post_analytics",
  noun: "Post Analytics",
  label: "Get Post Analytics",
  description: "Finds the figures of a post, in all and for each account.",
  inputFields: [postField],
  gives: "PostAnalytics",
  adds: {
    sample: { id: samples.PostAnalytics.post_id },
    outputFields: [{ key: "id", label: "ID", type: "string" }],
  },
  find: async ({ client, input }) => {
    const figures = await client.analytics.getPost(readText(input["post_id"]) ?? "");
    return [{ id: figures.post_id, ...figures }];
  },
});
