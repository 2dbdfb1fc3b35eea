/** The action Add Contact to Workflow. */
import { pick } from "../fields/picks.ts";
import { readText, withoutAbsent } from "../fields/read-input.ts";
import { readInstant } from "../fields/read-time.ts";
import { fields } from "../generated/fields.ts";
import { action } from "./action.ts";

const { addContactToWorkflow: form } = fields;

export const addContactToWorkflow = action({
  key: "add_contact_to_workflow",
  noun: "Workflow Contact",
  label: "Add Contact to Workflow",
  description: "Adds a contact to a workflow. One that is in it already stays as it is.",
  inputFields: [
    { ...pick(form.workflow_id, "workflow"), helpText: "The workflow that the contact enters." },
    { ...pick(form.contact_id, "contact"), helpText: "The contact that enters it." },
    {
      ...form.event_start_at,
      label: "Event Start",
      helpText:
        "The time that the workflow's waiting steps count from, such as the start of an appointment.",
    },
  ],
  gives: "Enrollment",
  run: async ({ client, input, timezone }) => {
    const workflowId = readText(input["workflow_id"]) ?? "";
    const contactId = readText(input["contact_id"]) ?? "";
    const event_start_at = readInstant(input["event_start_at"], timezone);
    return client.workflows.addContact(workflowId, contactId, withoutAbsent({ event_start_at }));
  },
});
