/** Claims a piece of due work for a while, so that it is done again only where nothing is heard of it. */
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { TableWriter } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";

/** Whether it is still to be done at the time at which it was found due. */
export async function isUnclaimed(job: JobRow, tables: TableWriter): Promise<boolean> {
  return (await tables.get("jobs", job.id))?.due_at === job.due_at;
}

/** @returns the job as it is kept now: due again when the claim has run out. */
export async function keepClaim(
  job: JobRow,
  leaseMs: number,
  { tables, server }: { readonly tables: TableWriter; readonly server: ServerContext },
): Promise<JobRow> {
  const claimed = { ...job, due_at: toTimestamp(server.clock.now() + leaseMs) };
  await tables.put("jobs", claimed);
  return claimed;
}
