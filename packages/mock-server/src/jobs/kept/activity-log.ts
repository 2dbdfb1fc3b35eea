/** Keeps the lines of the log in memory, so that nobody waits for it, and writes them in batches. */

import { toTimestamp } from "../../domain/time/timestamp.ts";
import { MARK_EVERY, Retention } from "../../domain/usage/retention.ts";
import type { Position, TableWriter } from "../../ports/store.ts";
import type { Meter } from "../../ports/telling.ts";
import type { Activity, ActivityLog, ServerContext } from "../../server-context.ts";
import type { LogRow } from "../../tables.ts";
import { createTurns } from "../in-turn.ts";

/** Of what happens between two flushes, the newest lines are written, up to twice as many: a flood stays cheap. */
const MAXIMUM_WAITING = 500;
/** Lines of one transaction: it bounds how long a request waits for the store. */
const BATCH_SIZE = 100;
const KEPT_PER_COMPANY = 10_000;

/** @param meter is told of attempts, which are noted here whatever becomes of them. */
export function createActivityLog(meter?: Meter): ActivityLog {
  const inTurn = createTurns();
  const retention = new Retention(KEPT_PER_COMPANY);
  let waiting: Activity[] = [];
  const writeBatch = async (server: ServerContext) => {
    const batch = waiting.splice(0, BATCH_SIZE);
    const rows = await server.store
      .write((tables) => write(batch, tables, server))
      .catch((error: unknown) => {
        waiting = [...batch, ...waiting];
        throw error;
      });
    // Counted once it is kept: a transaction may run more than once.
    await trim(rows, retention, server);
  };
  return {
    add(activity) {
      if (activity.type !== "request") meter?.countAttempt(activity.type, activity.code === null);
      waiting.push(activity);
      if (waiting.length > MAXIMUM_WAITING * 2) waiting = waiting.slice(-MAXIMUM_WAITING);
    },
    flush: (server) =>
      inTurn(async () => {
        for (let left = waiting.length; left > 0; left -= BATCH_SIZE) await writeBatch(server);
      }),
  };
}

/** @returns the rows that it has put. */
async function write(
  batch: readonly Activity[],
  tables: TableWriter,
  server: ServerContext,
): Promise<LogRow[]> {
  const rows: LogRow[] = [];
  for (const { at, companyId, ...line } of batch) {
    const company_id = companyId ?? (await findCompany(line, tables));
    // A workspace that is gone by now has nobody to read of it.
    if (company_id === undefined) continue;
    const row = {
      ...line,
      company_id,
      id: server.ids.next("log", at),
      created_at: toTimestamp(at),
    };
    await tables.put("logs", row);
    rows.push(row);
  }
  return rows;
}

/** What a failure leaves behind goes with the next that are too old. */
async function trim(rows: readonly LogRow[], retention: Retention, { store }: ServerContext) {
  for (const row of rows) {
    const oldest = retention.add(row.company_id, row);
    if (oldest === undefined) continue;
    await store.write((tables) => removeBefore(oldest, row.company_id, tables));
  }
}

/** Oldest first: that is where an ordered list loses rows at the least cost. */
async function removeBefore(
  after: Position,
  company_id: string,
  tables: TableWriter,
): Promise<void> {
  const rows = await tables.list("logs", { where: { company_id }, after, limit: MARK_EVERY * 2 });
  for (const { id } of rows.reverse()) await tables.remove("logs", id);
}

async function findCompany(
  { workspace_id }: Pick<LogRow, "workspace_id">,
  tables: TableWriter,
): Promise<string | undefined> {
  if (workspace_id === null) return undefined;
  return (await tables.get("workspaces", workspace_id))?.company_id;
}
