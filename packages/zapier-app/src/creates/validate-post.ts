/** The action Validate Post: what each network would say of a post that is not made. */
import {
  connectionsField,
  contentField,
  postDetailFields,
  postFieldGroups,
} from "../fields/post-fields.ts";
import { readPostContent } from "../fields/read-post.ts";
import { samples } from "../generated/samples.ts";
import { accountSample, accountsOf } from "../names.ts";
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
  adds: {
    sample: {
      results: samples.PostValidation.results.map((result) => ({
        connection_name: accountSample.name,
        ...result,
      })),
    },
    outputFields: [],
  },
  run: async (step) => {
    const { client } = step;
    const content = await readPostContent(step, await gatherMedia(step));
    const { results, ...validation } = await client.posts.validate(content);
    const ids = results.map(({ connection_id }) => connection_id);
    const accounts = await accountsOf(client, ids);
    const named = results.map((result) => ({
      connection_name: accounts.find(({ id }) => id === result.connection_id)?.name ?? null,
      ...result,
    }));
    return { ...validation, results: named };
  },
});
