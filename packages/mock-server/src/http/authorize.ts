/** Checks 11 and 12: the caller's scopes or role, and the workspace it acts in. */
import type { Operation } from "@postern/spec";
import { authorize as authorizeCaller } from "../domain/access/authorization.ts";
import type { Caller } from "../domain/access/caller.ts";
import { requestedWorkspaceId, requireWorkspace } from "../domain/access/workspace-access.ts";
import type { PreparationContext } from "../operations/operation.ts";
import { check } from "./check.ts";
import type { Exchange } from "./exchange.ts";

/**
 * @returns what the operation is told of the request beside its input.
 * @throws Problem `WRONG_CREDENTIAL`, `INSUFFICIENT_SCOPE`, `ROLE_REQUIRED`, `WORKSPACE_MISMATCH`, `MISSING_PARAMETER`.
 */
export async function authorize(
  exchange: Exchange,
  operation: Operation,
  caller: Caller | undefined,
): Promise<PreparationContext> {
  const { request, server, headers } = exchange;
  if (caller !== undefined) {
    check(exchange, 11, () => authorizeCaller(operation, caller, server.policy));
  }
  const workspaceId = caller && (await findWorkspaceId(exchange, operation, caller));
  if (workspaceId !== undefined) exchange.known.workspaceId = workspaceId;
  return {
    server,
    caller,
    workspaceId,
    now: server.clock.now(),
    address: request.address,
    requestId: headers["x-request-id"],
    ifMatch: request.header("if-match"),
    userAgent: request.header("user-agent"),
  } as PreparationContext;
}

async function findWorkspaceId(
  exchange: Exchange,
  operation: Operation,
  caller: Caller,
): Promise<string | undefined> {
  const { request, server } = exchange;
  const asked = request.header("x-workspace-id");
  const id = check(exchange, 12, () => requestedWorkspaceId(operation, caller, asked));
  if (id === undefined || (caller.type === "key" && caller.workspace?.id === id)) return id;
  const found = await server.store.read((tables) => tables.get("workspaces", id));
  const { policy } = server;
  return check(exchange, 12, () => requireWorkspace(id, found, { caller, policy }).id);
}
