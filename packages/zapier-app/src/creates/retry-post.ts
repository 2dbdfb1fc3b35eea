/** The action Retry Post. */
import { deduplicationField } from "../fields/deduplication.ts";
import { postField } from "../fields/picks.ts";
import { readId } from "../fields/read-input.ts";
import { action } from "./action.ts";

export const retryPost = action({
  key: "retry_post",
  noun: "Post",
  label: "Retry Post",
  description:
    "Publishes a post again through the accounts where it has failed and may succeed. What is live stays as it is.",
  inputFields: [postField, deduplicationField],
  gives: "Post",
  run: async ({ client, input, once }) =>
    client.posts.retry(readId(input["post_id"]) ?? "", {}, once("retry")),
});
