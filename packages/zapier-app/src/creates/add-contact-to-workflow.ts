/** The action Add Contact to Workflow. */
import { pick } from "../fields/picks.ts";
import { readId, withoutAbsent } from "../fields/read-input.ts";
import { readInstant } from "../fields/read-time.ts";
import { fields } from "../generated/fields.ts";
import { samples } from "../generated/samples.ts";
import { ifGiven } from "../names.ts";
import { action } from "./action.ts";

const { addContactToWorkflow: form } = fields;

/** No workspace has as many workflows. */
const longestList = 500;

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
  adds: {
    sample: { workflow_name: samples.Workflow.name, contact_name: samples.Contact.name },
    outputFields: [
      { key: "workflow_name", label: "Workflow Name", type: "string" },
      { key: "contact_name", label: "Contact Name", type: "string" },
    ],
  },
  run: async ({ client, input, timezone }) => {
    const workflowId = readId(input["workflow_id"]) ?? "";
    const contactId = readId(input["contact_id"]) ?? "";
    const event_start_at = readInstant(input["event_start_at"], timezone);
    const body = withoutAbsent({ event_start_at });
    const enrollment = await client.workflows.addContact(workflowId, contactId, body);
    const [workflows, contact] = await Promise.all([
      ifGiven(client.workflows.list({ limit: 100 }).toArray({ limit: longestList })),
      ifGiven(client.contacts.get(contactId)),
    ]);
    const workflow = workflows?.find(({ id }) => id === workflowId);
    return {
      ...enrollment,
      workflow_name: workflow?.name ?? null,
      contact_name: contact?.name ?? contact?.email ?? contact?.phone ?? null,
    };
  },
});
