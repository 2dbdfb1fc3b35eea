/** Claims a piece of due work for a while, so that it is done again only where nothing is heard of it. */
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { TableWriter } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";

/** Whether nobody has claimed, done or put off the job since it was read. */
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

/** Makes claimed work due now that nobody has begun: the next to look for work does it. */
export function giveBack(claimed: JobRow, server: ServerContext): Promise<void> {
  return server.store.write(async (tables) => {
    if (!(await isUnclaimed(claimed, tables))) return;
    await tables.put("jobs", { ...claimed, due_at: toTimestamp(server.clock.now()) });
  });
}
