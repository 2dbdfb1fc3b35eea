/** The trigger Trigger Link Clicked. */
import { defineInputFields } from "zapier-platform-core";
import { readId } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { samples } from "../generated/samples.ts";
import { output } from "../output.ts";
import { hookTrigger } from "./hook-trigger.ts";

export const triggerLinkClicked = hookTrigger({
  key: "trigger_link_clicked",
  noun: "Click",
  label: "Trigger Link Clicked",
  description: "Triggers when somebody follows a trigger link.",
  event: "trigger_link.clicked",
  inputFields: defineInputFields([
    {
      ...fields.listTriggerLinkClicks.link_id,
      label: "Trigger Link",
      helpText: "The link whose clicks start the Zap.",
      dynamic: "trigger_link_list.id.label",
    },
  ]),
  ...output("TriggerLinkClick"),
  sample: samples.TriggerLinkClickedEvent.data,
  read: ({ data }) => data,
  isWanted: ({ link_id }, input) => link_id === readId(input["link_id"]),
  list: (client, input) =>
    client.triggerLinks.listClicks(readId(input["link_id"]) ?? "", { limit: 100 }),
});
