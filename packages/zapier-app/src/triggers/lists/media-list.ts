/** The list behind every drop-down of media, the newest first. */
import { firstText, shortText } from "./choice-label.ts";
import { listTrigger } from "./list-trigger.ts";

export const mediaList = listTrigger({
  key: "media_list",
  noun: "Media",
  plural: "Media",
  list: (client, query) => client.media.list(query),
  choice: ({ id, title, alt_text, type, created_at }) => ({
    id,
    label: shortText(firstText(title, alt_text) ?? `${type} of ${created_at}`),
  }),
});
