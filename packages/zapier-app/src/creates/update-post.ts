/** The action Update or Reschedule Post. */
import type { UpdatePostRequest } from "@postern/sdk";
import { postField } from "../fields/picks.ts";
import {
  connectionsField,
  contentField,
  modeField,
  postDetailFields,
  postFieldGroups,
  scheduleFields,
} from "../fields/post-fields.ts";
import { readId, readText } from "../fields/read-input.ts";
import { readPostContent, readPostTime } from "../fields/read-post.ts";
import { brandName, withBrandName } from "../names.ts";
import { action } from "./action.ts";
import { gatherMedia } from "./gather-media.ts";

const { approval: _, ...choices } = modeField.choices;

export const updatePost = action({
  key: "update_post",
  noun: "Post",
  label: "Update or Reschedule Post",
  description: "Changes what a post says, where it goes or when it is published.",
  inputFields: [
    postField,
    { ...contentField, helpText: "The new text; it stays as it is, unless given." },
    {
      ...modeField,
      label: "New Time",
      choices,
      required: false,
      helpText: "When it is to be published instead; its time stays as it is, unless given.",
    },
    scheduleFields,
    {
      ...connectionsField,
      required: false,
      helpText: "The social accounts to publish to in place of those it has.",
    },
    ...postDetailFields,
  ],
  inputFieldGroups: postFieldGroups,
  gives: "Post",
  adds: brandName,
  run: async (step) => {
    const { z, client, input } = step;
    const time = readText(input["schedule_mode"]) === undefined ? {} : readPostTime(step);
    const postId = readId(input["post_id"]) ?? "";
    const findTargets = async () => (await client.posts.get(postId)).targets;
    const content = await readPostContent(step, await gatherMedia(step), findTargets);
    const changes: UpdatePostRequest = { ...content, ...time };
    if (Object.keys(changes).length === 0) {
      throw new z.errors.HaltedError("Nothing was changed: no field but the post is filled in.");
    }
    return withBrandName(client, await client.posts.update(postId, changes));
  },
});
