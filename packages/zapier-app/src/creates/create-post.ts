/** The action Create Post: publish now, schedule, queue, ask for an approval, or keep a draft. */
import { newPostFields, postFieldGroups } from "../fields/post-fields.ts";
import { readPostContent, readPostTime } from "../fields/read-post.ts";
import { brandName, withBrandName } from "../names.ts";
import { action } from "./action.ts";
import { gatherMedia } from "./gather-media.ts";

export const createPost = action({
  key: "create_post",
  noun: "Post",
  label: "Create Post",
  description:
    "Creates a post that is published now, at a time of your choice, at the next free slot, when its turn in the queue comes, once it is approved, or kept as a draft.",
  inputFields: newPostFields,
  inputFieldGroups: postFieldGroups,
  gives: "Post",
  adds: brandName,
  run: async (step) => {
    const content = await readPostContent(step, await gatherMedia(step));
    const { client } = step;
    const post = await client.posts.create(
      { ...content, ...readPostTime(step) },
      step.once("post"),
    );
    return withBrandName(client, post);
  },
});
