/** Automations that contacts go through. */

import { emitEvent } from "../changes/emit-event.ts";
import { parseTimestamp, toTimestamp } from "../domain/time/timestamp.ts";
import { noContent, ok } from "../domain/wire/outcome.ts";
import { problem, refuseFaults } from "../domain/wire/problem.ts";
import type { TableReader } from "../ports/store.ts";
import type { EnrollmentRow } from "../tables.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";
import { requireRow } from "./require-row.ts";

export const listWorkflows: Run<"listWorkflows"> = ({ query }, { workspaceId, tables }) =>
  listPage(
    tables,
    {
      table: "workflows",
      query,
      where: { workspace_id: workspaceId },
      filter: ({ status }) => query.status === undefined || status === query.status,
    },
    (workflow) => workflow,
  );

export const addContactToWorkflow: Run<"addContactToWorkflow"> = async (
  { path, body },
  { tables, workspaceId, server, now },
) => {
  const workflow = await requireRow(tables, "workflows", { id: path.workflow_id, workspaceId });
  const contact = await requireRow(tables, "contacts", { id: path.contact_id, workspaceId });
  if (workflow.status !== "published") {
    throw problem("CONFLICT", {
      message: `The workflow is a ${workflow.status}. Publish it before you add contacts.`,
      details: { status: workflow.status },
    });
  }
  const known = await findEnrollment(tables, path);
  const enrollment: EnrollmentRow = {
    id: known?.id ?? server.ids.next("enrollment", now),
    created_at: known?.created_at ?? toTimestamp(now),
    workspace_id: workspaceId,
    workflow_id: workflow.id,
    contact_id: contact.id,
    event_start_at: readStart(body?.event_start_at ?? null),
  };
  await tables.put("enrollments", enrollment);
  const data = presentEnrollment(enrollment);
  if (known === undefined) {
    await emitEvent({ type: "workflow.enrolled", workspaceId, data }, { tables, server });
  }
  return ok(data);
};

export const removeContactFromWorkflow: Run<"removeContactFromWorkflow"> = async (
  { path },
  { tables, workspaceId },
) => {
  await requireRow(tables, "workflows", { id: path.workflow_id, workspaceId });
  await requireRow(tables, "contacts", { id: path.contact_id, workspaceId });
  const enrollment = await findEnrollment(tables, path);
  if (enrollment === undefined) {
    throw problem("NOT_FOUND", {
      message: `The contact ${path.contact_id} is not in the workflow ${path.workflow_id}.`,
    });
  }
  await tables.remove("enrollments", enrollment.id);
  return noContent();
};

async function findEnrollment(
  tables: TableReader,
  where: { readonly workflow_id: string; readonly contact_id: string },
): Promise<EnrollmentRow | undefined> {
  const { workflow_id, contact_id } = where;
  const [found] = await tables.list("enrollments", {
    where: { workflow_id, contact_id },
    limit: 1,
  });
  return found;
}

/** @throws Problem `VALIDATION_FAILED` for a day that does not exist, and for a year that UTC writes with more than four digits. */
function readStart(text: string | null): string | null {
  if (text === null) return null;
  const time = parseTimestamp(text);
  if (time !== undefined) return toTimestamp(time);
  const message = "must be a time as RFC 3339 with an offset";
  refuseFaults([{ pointer: "/event_start_at", code: "INVALID_FORMAT", message }]);
  return null;
}

const presentEnrollment = ({ created_at, ...enrollment }: EnrollmentRow) => ({
  ...enrollment,
  enrolled_at: created_at,
});
