/** The list behind every drop-down of forms. */
import { listTrigger } from "./list-trigger.ts";

export const formList = listTrigger({
  key: "form_list",
  noun: "Form",
  plural: "Forms",
  list: (client, query) => client.forms.list(query),
  choice: ({ id, name }) => ({ id, label: name }),
});
