/** Has time do to a connection what it will: one piece of work for each connection that runs out. */
import {
  nextStage,
  presentConnection,
  type StoredConnection,
} from "../../domain/networks/connection.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import { emitEvent } from "../emit-event.ts";
import { type ChangeContext, type ConnectionChange, logConnection } from "./connection-log.ts";

interface Kept {
  readonly tables: TableWriter;
  readonly server: ServerContext;
}

const watchId = (connectionId: string): string => `job_watch_${connectionId}`;

/** Keeps a connection, new or changed, and sees to what will fall due. */
export async function keepConnection(
  connection: StoredConnection,
  { tables, server }: Kept,
): Promise<void> {
  await tables.put("connections", connection);
  const next = nextStage(connection);
  if (next === undefined) {
    await tables.remove("jobs", watchId(connection.id));
    return;
  }
  await tables.put("jobs", {
    id: watchId(connection.id),
    created_at: toTimestamp(server.clock.now()),
    due_at: toTimestamp(next.at),
    kind: "watch_connection",
    subject_id: connection.id,
  });
}

/** Removes a connection, with what was counted of it. */
export async function removeConnection({ id }: StoredConnection, tables: TableWriter) {
  const published = await tables.list("publications", { where: { connection_id: id } });
  for (const publication of published) await tables.remove("publications", publication.id);
  await tables.remove("jobs", watchId(id));
  await tables.remove("connections", id);
}

/** Tells of a change: to who listens, and in the log. */
export async function emitConnection(
  type: Exclude<ConnectionChange, "connection.updated">,
  connection: StoredConnection,
  context: ChangeContext,
): Promise<void> {
  const { id, workspace_id: workspaceId } = connection;
  const data = presentConnection(connection);
  await logConnection(type, connection, context);
  await emitEvent({ type, workspaceId, data, connectionIds: [id] }, context);
}
