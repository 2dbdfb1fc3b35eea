/** Workflows and forms of the demo company: they are built in the dashboard, so that no operation makes them. */
import type { TableWriter } from "../../ports/store.ts";
import type { FormRow, WorkflowRow } from "../../tables.ts";

type Workflow = Pick<WorkflowRow, "id" | "name" | "status" | "version">;
const WORKFLOWS: readonly Workflow[] = [
  { id: "workflow_welcome", name: "Welcome", status: "published", version: 3 },
  { id: "workflow_winback", name: "Win back", status: "draft", version: 1 },
];

const FORMS: readonly Pick<FormRow, "id" | "name" | "type" | "fields">[] = [
  {
    id: "form_newsletter",
    name: "Newsletter",
    type: "form",
    fields: [
      { key: "email", label: "E-mail address", type: "email", required: true, options: [] },
      { key: "name", label: "Name", type: "name", required: false, options: [] },
      { key: "phone", label: "Phone", type: "phone", required: false, options: [] },
    ],
  },
  {
    id: "form_skates",
    name: "How are the skates?",
    type: "survey",
    fields: [
      {
        key: "verdict",
        label: "How do they go?",
        type: "choice",
        required: true,
        options: ["Fast", "Too fast"],
      },
      {
        key: "top_speed",
        label: "Top speed in km/h",
        type: "number",
        required: false,
        options: [],
      },
      { key: "remarks", label: "Remarks", type: "text", required: false, options: [] },
      { key: "consent", label: "You may print it", type: "checkbox", required: true, options: [] },
      { key: "email", label: "E-mail address", type: "email", required: false, options: [] },
    ],
  },
];

export async function makeDemoCrm(
  place: { readonly workspace_id: string; readonly created_at: string },
  tables: TableWriter,
): Promise<void> {
  const shared = { ...place, updated_at: place.created_at };
  for (const workflow of WORKFLOWS) await tables.put("workflows", { ...workflow, ...shared });
  for (const form of FORMS) await tables.put("forms", { ...form, ...shared });
}
