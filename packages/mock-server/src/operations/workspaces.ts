/** The tenants of a company: its workspaces, and the locations of an agency. */
import type { ServerSchemas } from "@postern/spec";
import { emitAudit } from "../changes/emit-audit.ts";
import { watchKey } from "../changes/keys/key-watch.ts";
import { findApprovers } from "../changes/posts/post-surroundings.ts";
import type { Caller } from "../domain/access/caller.ts";
import { canReach } from "../domain/access/workspace-access.ts";
import { idleDeletionSince } from "../domain/keys/key-stages.ts";
import type { Policy, WorkspaceKind } from "../domain/policy/policy.ts";
import { type ApprovalRules, NO_RULES } from "../domain/posts/post-approval.ts";
import { approverFaults } from "../domain/posts/post-content.ts";
import { requireTimeZone } from "../domain/time/time-zone.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { created, ok } from "../domain/wire/outcome.ts";
import { problem, refuseFaults } from "../domain/wire/problem.ts";
import type { TableReader } from "../ports/store.ts";
import type { WorkspaceRow } from "../tables.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";
import { presentWorkspace } from "./present.ts";

/** As many as a session is told of at once. */
const MAXIMUM_WORKSPACES = 1000;

export const listWorkspaces: Run<"listWorkspaces"> = ({ query }, { caller, tables, server }) =>
  listPage(
    tables,
    {
      table: "workspaces",
      query,
      where: { company_id: caller.company.id },
      filter: (workspace) =>
        (query.kind === undefined || workspace.kind === query.kind) &&
        canReach(caller, workspace, server.policy),
    },
    presentWorkspace,
  );

export const createWorkspace: Run<"createWorkspace"> = async ({ body }, context) => {
  const { caller, tables, server, now } = context;
  const { company } = caller;
  const kind = body.kind ?? (company.type === "agency" ? "location" : "workspace");
  requireTimeZone(body.timezone);
  requireKind(kind, caller, server.policy);
  await requireRoom(company.id, tables);
  const created_at = toTimestamp(now);
  const workspace: WorkspaceRow = {
    id: server.ids.next("workspace", now),
    name: body.name,
    kind,
    timezone: body.timezone,
    company_id: company.id,
    created_at,
    idle_deletion_since: created_at,
    version: 1,
  };
  await tables.put("workspaces", workspace);
  await emitAudit({ action: "workspace.created", subject: auditSubject(workspace) }, context);
  return created(presentDetails(workspace), { etag: etagOf(workspace) });
};

export const getWorkspace: Run<"getWorkspace"> = async ({ path }, context) => {
  const workspace = await requireReached(path.workspace_id, context);
  return ok(presentDetails(workspace), { etag: etagOf(workspace) });
};

export const updateWorkspace: Run<"updateWorkspace"> = async ({ path, body }, context) => {
  const { tables, now, ifMatch } = context;
  const workspace = await requireReached(path.workspace_id, context);
  requireMatch(ifMatch, workspace);
  requireTimeZone(body.timezone);
  const { name = workspace.name, timezone = workspace.timezone, settings } = body;
  const idle_deletion_since = idleDeletionSince(workspace, settings?.idle_deletion, now);
  const version = workspace.version + 1;
  const approval = await approvalRules(workspace, settings, context);
  const updated = { ...workspace, name, timezone, idle_deletion_since, approval, version };
  await tables.put("workspaces", updated);
  const keys = await tables.list("api_keys", { where: { workspace_id: workspace.id } });
  for (const key of keys) await watchKey(key, context);
  const changed = Object.keys(body);
  await emitAudit(
    { action: "workspace.updated", subject: auditSubject(workspace), changed },
    context,
  );
  return ok(presentDetails(updated), { etag: etagOf(updated) });
};

/** @throws Problem `VALIDATION_FAILED` for an approver that the company does not have. */
async function approvalRules(
  { id, approval = NO_RULES }: WorkspaceRow,
  settings: ServerSchemas["UpdateWorkspaceRequest"]["settings"],
  { tables }: { tables: TableReader },
): Promise<ApprovalRules> {
  const { approval_required = approval.approval_required, approver_ids = approval.approver_ids } =
    settings ?? {};
  const known = await findApprovers(approver_ids, { tables, workspaceId: id });
  refuseFaults(approverFaults(approver_ids, known, "/settings/approver_ids"));
  return { approval_required, approver_ids };
}

/** @throws Problem `NOT_FOUND`, for a workspace that the caller cannot reach just as for none. */
async function requireReached(
  id: string,
  { caller, tables, server }: { caller: Caller; tables: TableReader; server: { policy: Policy } },
): Promise<WorkspaceRow> {
  const workspace = await tables.get("workspaces", id);
  if (workspace !== undefined && canReach(caller, workspace, server.policy)) return workspace;
  throw problem("NOT_FOUND", { message: `There is no workspace ${id} for this caller.` });
}

/** @throws Problem `VALIDATION_FAILED` */
function requireKind(kind: WorkspaceKind, caller: Caller, policy: Policy): void {
  const pointer = "/kind";
  if (kind === "location" && caller.company.type !== "agency") {
    refuseFaults([{ pointer, code: "NOT_ALLOWED", message: "Only agencies have locations." }]);
  }
  if (caller.type === "session") return;
  if (policy.kinds[caller.key.kind]?.reaches.includes(kind)) return;
  const message = `A key of kind ${caller.key.kind} cannot reach what is of kind ${kind}.`;
  refuseFaults([{ pointer, code: "NOT_ALLOWED", message }]);
}

async function requireRoom(company_id: string, tables: TableReader): Promise<void> {
  if ((await tables.count("workspaces", { company_id })) < MAXIMUM_WORKSPACES) return;
  throw problem("CONFLICT", {
    message: `A company can have at most ${MAXIMUM_WORKSPACES} workspaces.`,
    details: { maximum: MAXIMUM_WORKSPACES },
  });
}

const auditSubject = ({ id, company_id }: WorkspaceRow) => ({ id, company_id, workspace_id: id });

function presentDetails(workspace: WorkspaceRow): ServerSchemas["WorkspaceDetails"] {
  const { approval_required, approver_ids } = workspace.approval ?? NO_RULES;
  const idle_deletion = workspace.idle_deletion_since !== null;
  const settings = { approval_required, approver_ids: [...approver_ids], idle_deletion };
  return { ...presentWorkspace(workspace), settings };
}
