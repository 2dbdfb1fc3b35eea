/** The list behind every drop-down of feeds. */
import { listTrigger } from "./list-trigger.ts";

export const feedList = listTrigger({
  key: "feed_list",
  noun: "Feed",
  plural: "Feeds",
  list: (client, query) => client.feeds.list(query),
  choice: ({ id, name }) => ({ id, label: name }),
});
