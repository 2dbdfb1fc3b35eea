/** Does to a connection what has fallen due: its permission will soon run out, or has. */
import { emitConnection, keepConnection } from "../changes/connections/connection-watch.ts";
import { enterStage, nextStage } from "../domain/networks/connection.ts";
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";

const EVENTS = { expiring: "connection.expiring", expired: "connection.disconnected" } as const;

/** A server that was away for longer goes on from there, one stage after the other. */
export async function watchConnection(job: JobRow, server: ServerContext): Promise<void> {
  await server.store.write(async (tables) => {
    const connection = await tables.get("connections", job.subject_id);
    const due = connection && nextStage(connection);
    if (connection === undefined || due === undefined || due.at > server.clock.now()) {
      await tables.remove("jobs", job.id);
      return;
    }
    const changed = enterStage(connection, due.status);
    await keepConnection(changed, { tables, server });
    await emitConnection(EVENTS[due.status], changed, { tables, server });
  });
}
