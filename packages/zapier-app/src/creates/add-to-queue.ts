/** The action Add to Queue. */
import { deduplicationField } from "../fields/deduplication.ts";
import { pick, postField } from "../fields/picks.ts";
import { nonEmpty, readChoice, readId, readIds, withoutAbsent } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { samples } from "../generated/samples.ts";
import { type Account, accountFields, accountSample, ifGiven } from "../names.ts";
import { action } from "./action.ts";

const places = { last: "At the End", first: "At the Front" };

export const addToQueue = action({
  key: "add_to_queue",
  noun: "Queue Item",
  label: "Add Post to Queue",
  description:
    "Puts a post into the queue, which publishes it at the next of its times that is free.",
  inputFields: [
    postField,
    {
      key: "position",
      label: "Position",
      type: "string",
      choices: places,
      default: "last",
      helpText: "Which place it takes among the posts that wait.",
    },
    {
      ...pick(fields.addToQueue.connection_ids, "connection"),
      helpText:
        "The social accounts to publish to, where they are not those of the post. Others are taken off it.",
    },
    deduplicationField,
  ],
  gives: "QueueItem",
  adds: {
    sample: { post_content: samples.Post.content, accounts: [accountSample] },
    outputFields: [
      { key: "post_content", label: "Post Content", type: "string" },
      { key: "accounts", label: "Accounts", children: accountFields },
    ],
  },
  run: async ({ client, input, once }) => {
    const item = await client.queue.add(
      withoutAbsent({
        post_id: readId(input["post_id"]) ?? "",
        position: readChoice(input["position"], places),
        connection_ids: nonEmpty(readIds(input["connection_ids"])),
      }),
      once("queue"),
    );
    const post = await ifGiven(client.posts.get(item.post_id));
    const accounts = (post?.targets ?? []).map((target): Account => {
      const { connection_id: id, connection_name: name, network } = target;
      return { id, name, network };
    });
    return { ...item, post_content: post?.content ?? null, accounts };
  },
});
