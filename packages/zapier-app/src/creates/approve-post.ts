/** The action Approve Post. */

import { deduplicationField } from "../fields/deduplication.ts";
import { postField } from "../fields/picks.ts";
import { readDecision } from "../fields/read-decision.ts";
import { fields } from "../generated/fields.ts";
import { action } from "./action.ts";

const { note, sequence } = fields.approvePost;

export const approvePost = action({
  key: "approve_post",
  noun: "Post",
  label: "Approve Post",
  description: "Approves a post that waits for it, so that it goes out at its time.",
  inputFields: [
    postField,
    { ...note, helpText: "A remark for those who see the post." },
    {
      ...sequence,
      label: "Approval Number",
      helpText:
        "The number of the approval as it was asked for. A post that has changed since is not approved.",
    },
    deduplicationField,
  ],
  gives: "Post",
  run: async ({ client, input, once }) => {
    const { postId, ...decision } = readDecision(input);
    return client.posts.approve(postId, decision, once("approve"));
  },
});
