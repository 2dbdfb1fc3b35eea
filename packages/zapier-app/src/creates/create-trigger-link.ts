/** The action Create Trigger Link: a link that tells who has followed it. */
import { deduplicationField } from "../fields/deduplication.ts";
import { readText } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { action } from "./action.ts";

const { name, redirect_to } = fields.createTriggerLink;

export const createTriggerLink = action({
  key: "create_trigger_link",
  noun: "Trigger Link",
  label: "Create Trigger Link",
  description: "Creates a link that leads to a page, and can start a Zap when somebody follows it.",
  inputFields: [
    { ...name, helpText: "What people will call it." },
    { ...redirect_to, label: "Target Link", helpText: "The page where it leads." },
    deduplicationField,
  ],
  gives: "TriggerLink",
  run: async ({ client, input, once }) =>
    client.triggerLinks.create(
      {
        name: readText(input["name"]) ?? "",
        redirect_to: readText(input["redirect_to"]) ?? "",
      },
      once("link"),
    ),
});
