/** The search Find Post, by its text, its own name, or where it stands. */
import type { Post } from "@postern/sdk";
import { pick } from "../fields/picks.ts";
import {
  nonEmpty,
  readChoice,
  readChoices,
  readText,
  withoutAbsent,
} from "../fields/read-input.ts";
import { readInstant } from "../fields/read-time.ts";
import { fields } from "../generated/fields.ts";
import type { Input } from "../step.ts";
import { finder } from "./finder.ts";

const { listPosts: form } = fields;

/** A Zap goes on with the first. */
const mostFound = 20;

/** How many posts are looked at for one with a reference, the newest first. */
const longestList = 1000;

export const findPost = finder({
  key: "find_post",
  noun: "Post",
  label: "Find Post",
  description: "Finds a post by its text, its external reference, its status or its account.",
  inputFields: [
    { ...form.q, label: "Text", helpText: "Part of the content or of the title." },
    {
      ...fields.createPost.external_ref,
      helpText: "The name that it was given in another app, such as an order number. Exactly.",
    },
    form.status,
    pick(form.connection_id, "connection"),
    form.network,
    form.label,
    pick(form.brand_id, "brand"),
    form.created_after,
    form.scheduled_after,
    form.scheduled_before,
  ],
  gives: "Post",
  find: async ({ client, input, timezone }) => {
    const reference = readText(input["external_ref"]);
    const query = readQuery(input, timezone);
    if (reference === undefined)
      return (await client.posts.list({ ...query, limit: mostFound })).items;
    const posts: Post[] = [];
    let seen = 0;
    for await (const post of client.posts.list({ ...query, limit: 100 })) {
      seen += 1;
      if (post.external_ref === reference) posts.push(post);
      if (posts.length > 0 || seen === longestList) break;
    }
    return posts;
  },
});

function readQuery(input: Input, timezone: string) {
  return withoutAbsent({
    q: readText(input["q"]),
    status: nonEmpty(readChoices(input["status"], form.status.choices)),
    connection_id: readText(input["connection_id"]),
    network: readChoice(input["network"], form.network.choices),
    label: readText(input["label"]),
    brand_id: readText(input["brand_id"]),
    created_after: readInstant(input["created_after"], timezone),
    scheduled_after: readInstant(input["scheduled_after"], timezone),
    scheduled_before: readInstant(input["scheduled_before"], timezone),
  });
}
