/** Notes in the log what became of a connection: a line kept with the change itself. */
import { type Caller, callerActor } from "../../domain/access/caller.ts";
import type { StoredConnection } from "../../domain/networks/connection.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";

export type ConnectionChange =
  | "connection.connected"
  | "connection.updated"
  | "connection.expiring"
  | "connection.disconnected";

/** The context of an operation; of a job without what a request alone has. */
export interface ChangeContext {
  readonly tables: TableWriter;
  readonly server: ServerContext;
  readonly caller?: Caller;
  readonly address?: string | undefined;
  readonly requestId?: string;
}

export async function logConnection(
  operation: ConnectionChange,
  { id, workspace_id }: StoredConnection,
  { tables, server, caller, address, requestId }: ChangeContext,
): Promise<void> {
  const workspace = await tables.get("workspaces", workspace_id);
  if (workspace === undefined) return;
  const now = server.clock.now();
  await tables.put("logs", {
    id: server.ids.next("log", now),
    created_at: toTimestamp(now),
    company_id: workspace.company_id,
    workspace_id,
    type: "connection",
    operation,
    actor: caller === undefined ? null : callerActor(caller),
    key_prefix: caller?.type === "key" ? caller.key.prefix : null,
    subject_id: id,
    status: null,
    code: null,
    request_id: requestId ?? null,
    ip: address ?? null,
  });
}
