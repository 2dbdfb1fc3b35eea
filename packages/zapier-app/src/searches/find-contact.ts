/** The search Find Contact, by address, name or tag. */
import { readText, withoutAbsent } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { finder, requireQuestion } from "./finder.ts";

const { email, phone, q, tag } = fields.listContacts;

export const findContact = finder({
  key: "find_contact",
  noun: "Contact",
  label: "Find Contact",
  description: "Finds a contact by e-mail address, phone number, name or tag.",
  inputFields: [
    { ...email, helpText: "The whole address." },
    { ...phone, helpText: "The whole number." },
    { ...q, label: "Name", helpText: "Part of the name or of the e-mail address." },
    tag,
  ],
  gives: "Contact",
  find: async ({ client, input }) => {
    const query = withoutAbsent({
      email: readText(input["email"]),
      phone: readText(input["phone"]),
      q: readText(input["q"]),
      tag: readText(input["tag"]),
    });
    requireQuestion(query, "an address, a number, a name or a tag");
    return (await client.contacts.list(query)).items;
  },
});
