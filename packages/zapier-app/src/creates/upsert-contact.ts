/** The action Upsert Contact: makes a contact, or changes the one with this address. */
import { nonEmpty, readList, readText, withoutAbsent } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { action } from "./action.ts";

const { upsertContact: form } = fields;

export const upsertContact = action({
  key: "upsert_contact",
  noun: "Contact",
  label: "Create or Update Contact",
  description:
    "Creates a contact, or changes the one that has this e-mail address or phone number.",
  inputFields: [
    {
      ...form.email,
      helpText: "The address by which the contact is found. Give this, a phone number, or both.",
    },
    form.phone,
    { ...form.name, helpText: "What the contact is called." },
    { ...form.tags, helpText: "All tags of the contact; those that it had are replaced." },
    {
      key: "custom_fields",
      label: "Custom Fields",
      dict: true,
      helpText: "Further facts, by name. Those that are not named stay as they are.",
    },
    { ...form.source, helpText: "Where the contact came from." },
  ],
  gives: "UpsertedContact",
  run: async ({ client, input }) =>
    client.contacts.upsert(
      withoutAbsent({
        email: readText(input["email"]),
        phone: readText(input["phone"]),
        name: readText(input["name"]),
        tags: nonEmpty(readList(input["tags"])),
        custom_fields: readFacts(input["custom_fields"]),
        source: readText(input["source"]),
      }),
    ),
});

/** Names with their values; what is empty stays as it is. */
function readFacts(value: unknown): Record<string, string> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const facts = Object.entries(value).flatMap(([name, fact]) => {
    const text = readText(fact);
    return text === undefined ? [] : [[name, text] as const];
  });
  return facts.length === 0 ? undefined : Object.fromEntries(facts);
}
