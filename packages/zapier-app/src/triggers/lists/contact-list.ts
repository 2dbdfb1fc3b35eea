/** The list behind every drop-down of contacts. */
import { firstText } from "./choice-label.ts";
import { listTrigger } from "./list-trigger.ts";

export const contactList = listTrigger({
  key: "contact_list",
  noun: "Contact",
  plural: "Contacts",
  list: (client, query) => client.contacts.list(query),
  choice: ({ id, name, email, phone }) => {
    const address = firstText(email, phone);
    const both = firstText(name) === undefined ? address : `${name} (${address})`;
    return { id, label: both ?? id };
  },
});
