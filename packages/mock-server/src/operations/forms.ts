/** Forms that anybody can send in, and what was sent in with them. */
import type { ServerSchemas } from "@postern/spec";
import { containsText } from "../domain/contacts/contains-text.ts";
import { inPeriod } from "../domain/time/period.ts";
import type { SubmissionRow } from "../tables.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";
import { requireRow } from "./require-row.ts";

export const listForms: Run<"listForms"> = ({ query }, { workspaceId, tables, server }) =>
  listPage(
    tables,
    {
      table: "forms",
      query,
      where: { workspace_id: workspaceId },
      filter: ({ type }) => query.type === undefined || type === query.type,
    },
    (form) => ({ ...form, url: `${server.publicUrl()}/f/${form.id}` }),
  );

export const listFormSubmissions: Run<"listFormSubmissions"> = async (
  { path, query },
  { workspaceId, tables },
) => {
  const isAskedFor = inPeriod(query);
  const { id } = await requireRow(tables, "forms", { id: path.form_id, workspaceId });
  return listPage(
    tables,
    {
      table: "submissions",
      query,
      where: { form_id: id },
      filter: ({ created_at, name, email }) =>
        isAskedFor(created_at) && containsText([name, email], query.q),
    },
    presentSubmission,
  );
};

export const presentSubmission = ({
  workspace_id: _,
  ...submission
}: SubmissionRow): ServerSchemas["FormSubmission"] => submission;
