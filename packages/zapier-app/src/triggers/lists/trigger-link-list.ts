/** The list behind every drop-down of trigger links. */
import { listTrigger } from "./list-trigger.ts";

export const triggerLinkList = listTrigger({
  key: "trigger_link_list",
  noun: "Trigger Link",
  plural: "Trigger Links",
  list: (client, query) => client.triggerLinks.list(query),
  choice: ({ id, name }) => ({ id, label: name }),
});
