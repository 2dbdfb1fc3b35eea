/** The action Add to Queue. */
import { deduplicationField } from "../fields/deduplication.ts";
import { pick, postField } from "../fields/picks.ts";
import { nonEmpty, readChoice, readList, readText, withoutAbsent } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
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
  run: async ({ client, input, once }) =>
    client.queue.add(
      withoutAbsent({
        post_id: readText(input["post_id"]) ?? "",
        position: readChoice(input["position"], places),
        connection_ids: nonEmpty(readList(input["connection_ids"])),
      }),
      once("queue"),
    ),
});
