/** The action Validate Post: what each network would say of a post that is not made. */
import {
  connectionsField,
  contentField,
  postDetailFields,
  postFieldGroups,
} from "../fields/post-fields.ts";
import { readPostContent } from "../fields/read-post.ts";
import { action } from "./action.ts";
import { gatherMedia } from "./gather-media.ts";

export const validatePost = action({
  key: "validate_post",
  noun: "Validation",
  label: "Validate Post",
  description:
    "Tells whether each network would take a post, and what it would refuse. Publishes nothing.",
  inputFields: [connectionsField, contentField, ...postDetailFields],
  inputFieldGroups: postFieldGroups,
  gives: "PostValidation",
  run: async (step) =>
    step.client.posts.validate(await readPostContent(step, await gatherMedia(step))),
});
