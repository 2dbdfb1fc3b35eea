/** The trigger New Feed Item. */
import { defineInputFields } from "zapier-platform-core";
import { readId, withoutAbsent } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { samples } from "../generated/samples.ts";
import { output } from "../output.ts";
import { hookTrigger } from "./hook-trigger.ts";

export const newFeedItem = hookTrigger({
  key: "new_feed_item",
  noun: "Feed Item",
  label: "New Feed Item",
  description: "Triggers when a feed that the workspace follows has a new item.",
  event: "feed.item_found",
  inputFields: defineInputFields([
    { ...fields.listAllFeedItems.feed_id, dynamic: "feed_list.id.label" },
  ]),
  ...output("FeedItem"),
  sample: samples.FeedItemFoundEvent.data,
  read: ({ data }) => data,
  isWanted: ({ feed_id }, input) => [feed_id, undefined].includes(readId(input["feed_id"])),
  list: (client, input) =>
    client.feeds.listAllItems(withoutAbsent({ limit: 100, feed_id: readId(input["feed_id"]) })),
});
