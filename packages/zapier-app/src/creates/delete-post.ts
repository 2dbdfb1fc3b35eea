/** The action Delete Post, which cannot be undone. */
import { NotFoundError } from "@postern/sdk";
import { postField } from "../fields/picks.ts";
import { readChoice, readId } from "../fields/read-input.ts";
import { action } from "./action.ts";

const places = {
  app: "In Postern Alone",
  network: "On the Networks Alone",
  both: "In Postern and on the Networks",
};

export const deletePost = action({
  key: "delete_post",
  noun: "Post",
  label: "Delete Post",
  description: "Deletes a post for good. This cannot be undone.",
  inputFields: [
    {
      key: "notice",
      type: "copy",
      helpText:
        "**This cannot be undone.** Where it is deleted in Postern, its history and its figures go with it; where it is deleted on the networks, what people have answered there does.",
    },
    postField,
    {
      key: "mode",
      label: "Where",
      type: "string",
      choices: places,
      default: "app",
      helpText:
        "Where to delete it. Some networks do not allow apps to delete posts; in that case nothing is deleted.",
    },
  ],
  gives: "Post",
  run: async ({ z, client, input }) => {
    const postId = readId(input["post_id"]) ?? "";
    const mode = readChoice(input["mode"], places) ?? "app";
    try {
      const post = await client.posts.get(postId);
      await client.posts.delete(postId, { mode });
      return post;
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      throw new z.errors.HaltedError(`There is no post ${postId}: it has been deleted already.`);
    }
  },
});
