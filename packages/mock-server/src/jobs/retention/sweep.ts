/** Removes rows that have outlived their time, a batch of each table at once, so that no table only grows. */
import { DAY_MS } from "../../domain/time/day.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { ListQuery, TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { JobRow } from "../../tables.ts";
import { LIFE_SPANS, type MortalTable } from "./life-spans.ts";

const ID = "job_sweep";
/** Rows of one table and transaction: it bounds how long a request waits for the store. */
const BATCH_SIZE = 500;
/** Before it goes on with what one batch has left. */
const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 7 * DAY_MS;

/** Has rows removed from tomorrow on, where that is not awaited yet. */
export function awaitSweep({ store, clock }: ServerContext): Promise<void> {
  return store.write(async (tables) => {
    if ((await tables.get("jobs", ID)) === undefined) await sweepIn(DAY_MS, clock.now(), tables);
  });
}

/**
 * Daily, and up to weekly while there is nothing to remove: a clock that is moved on by years need not stop each day.
 * To be interrupted, or done twice, changes nothing.
 */
export async function sweep(job: JobRow, { store, clock }: ServerContext): Promise<void> {
  await store.write(async (tables) => {
    const now = clock.now();
    let mostRemoved = 0;
    for (const table of Object.keys(LIFE_SPANS) as MortalTable[]) {
      mostRemoved = Math.max(mostRemoved, await removeOld(table, now, tables));
    }
    if (mostRemoved >= BATCH_SIZE) await sweepIn(PAUSE_MS, now, tables);
    else if (mostRemoved > 0) await sweepIn(DAY_MS, now, tables);
    else await sweepIn(Math.min(2 * pauseBefore(job), LONGEST_PAUSE_MS), now, tables);
  });
}

/** A day at least. */
const pauseBefore = ({ created_at, due_at }: JobRow): number =>
  Math.max(Date.parse(due_at) - Date.parse(created_at), DAY_MS / 2);

async function sweepIn(pauseMs: number, now: number, tables: TableWriter): Promise<void> {
  await tables.put("jobs", {
    id: ID,
    created_at: toTimestamp(now),
    due_at: toTimestamp(now + pauseMs),
    kind: "sweep",
    subject_id: "store",
  });
}

/** @returns how many it has removed. */
async function removeOld(table: MortalTable, now: number, tables: TableWriter): Promise<number> {
  const ended = toTimestamp(now - LIFE_SPANS[table].lifeMs);
  const rows = await tables.list(table, queryOf(table, ended));
  for (const { id } of rows) await tables.remove(table, id);
  return rows.length;
}

/** Rows that were made before a time; no id sorts before the empty one. */
function queryOf<Name extends MortalTable>(table: Name, ended: string): ListQuery<Name> {
  const span: object = LIFE_SPANS[table];
  // A table's own rule takes its own rows.
  const { mayGo } = span as { readonly mayGo?: (row: unknown, ended: string) => boolean };
  return {
    where: {},
    after: { created_at: ended, id: "" },
    limit: BATCH_SIZE,
    ...(mayGo && { filter: (row) => mayGo(row, ended) }),
  };
}
