/** The list behind every drop-down of posts, the newest first. */
import { fields } from "../../generated/fields.ts";
import { firstText, shortText } from "./choice-label.ts";
import { listTrigger } from "./list-trigger.ts";

const statusLabels: Readonly<Record<string, string>> = fields.listPosts.status.choices;

export const postList = listTrigger({
  key: "post_list",
  noun: "Post",
  plural: "Posts",
  list: (client, query) => client.posts.list(query),
  choice: ({ id, title, content, status }) => {
    const text = shortText(firstText(title, content) ?? "Without Text");
    return { id, label: `${text} (${statusLabels[status] ?? status})` };
  },
});
