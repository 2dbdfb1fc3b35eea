/** The action Reject Post. */

import { deduplicationField } from "../fields/deduplication.ts";
import { postField } from "../fields/picks.ts";
import { readDecision } from "../fields/read-decision.ts";
import { fields } from "../generated/fields.ts";
import { action } from "./action.ts";

const { note, sequence } = fields.rejectPost;

export const rejectPost = action({
  key: "reject_post",
  noun: "Post",
  label: "Reject Post",
  description:
    "Turns down a post that waits for an approval. It can be changed and submitted again.",
  inputFields: [
    postField,
    note,
    {
      ...sequence,
      label: "Approval Number",
      helpText:
        "The number of the approval as it was asked for. A post that has changed since is not rejected.",
    },
    deduplicationField,
  ],
  gives: "Post",
  run: async ({ client, input, once }) => {
    const { postId, note: reason = "", ...decision } = readDecision(input);
    return client.posts.reject(postId, { ...decision, note: reason }, once("reject"));
  },
});
