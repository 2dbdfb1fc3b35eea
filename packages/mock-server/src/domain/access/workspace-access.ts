/** Finds the workspace of a request and checks that the caller may use it: check 12. */
import type { Operation } from "@postern/spec";
import type { Policy } from "../policy/policy.ts";
import { type Problem, problem } from "../wire/problem.ts";
import type { Caller, Workspace } from "./caller.ts";

/**
 * The id of the workspace that a request is about. A key of one workspace knows its own and needs
 * no header; any other caller names it.
 * @param header The value of `X-Workspace-Id`.
 * @returns Undefined for an operation that belongs to no workspace.
 * @throws Problem `WORKSPACE_MISMATCH` or `MISSING_PARAMETER`.
 */
export function requestedWorkspaceId(
  operation: Pick<Operation, "workspaceScoped">,
  caller: Caller,
  header: string | undefined,
): string | undefined {
  const own = caller.type === "key" ? caller.key.workspace_id : null;
  if (own !== null) {
    if (header !== undefined && header !== own) throw workspaceMismatch(header);
    return own;
  }
  if (!operation.workspaceScoped) return undefined;
  if (header !== undefined) return header;
  throw problem("MISSING_PARAMETER", {
    message: "This caller acts for several workspaces. Name one in the X-Workspace-Id header.",
    details: { parameter: "X-Workspace-Id" },
  });
}

/**
 * A workspace that does not exist and one of another company look the same.
 * @param found The workspace of the id that was asked for.
 * @throws Problem `WORKSPACE_MISMATCH`.
 */
export function requireWorkspace(
  id: string,
  found: Workspace | undefined,
  { caller, policy }: { readonly caller: Caller; readonly policy: Policy },
): Workspace {
  if (found === undefined || !canReach(caller, found, policy)) throw workspaceMismatch(id);
  return found;
}

/** Whether a workspace is the caller's own, or of its company and of a kind that its key acts for. */
export function canReach(caller: Caller, workspace: Workspace, policy: Policy): boolean {
  if (workspace.company_id !== caller.company.id) return false;
  if (caller.type === "session") return true;
  const { kind, workspace_id } = caller.key;
  if (workspace_id !== null) return workspace_id === workspace.id;
  return policy.kinds[kind]?.reaches.includes(workspace.kind) === true;
}

function workspaceMismatch(id: string): Problem {
  return problem("WORKSPACE_MISMATCH", { details: { workspace_id: id } });
}
