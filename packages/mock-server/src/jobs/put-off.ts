/** Puts off a piece of work that fails, so that what is due behind it does not wait for it. */
import { toTimestamp } from "../domain/time/timestamp.ts";
import { StoreAway } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";

const FIRST_MS = 60_000;
const LONGEST_MS = 86_400_000;

/** Twice as long after each failure, a day at most. */
const delayMs = (failures: number): number => Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);

/**
 * Logs what went wrong, and has the work done again later.
 * @throws the error where the store is away: then nothing can be done, and nothing be put off.
 */
export async function putOff(job: JobRow, error: unknown, server: ServerContext): Promise<void> {
  if (error instanceof StoreAway) throw error;
  const failures = (job.failures ?? 0) + 1;
  const due_at = toTimestamp(server.clock.now() + delayMs(failures));
  await server.store.write(async (tables) => {
    // What has failed after it was done, or was given another time, is not to be done again for that.
    if ((await tables.get("jobs", job.id))?.due_at !== job.due_at) return;
    await tables.put("jobs", { ...job, failures, due_at });
  });
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  server.log("error", `${job.kind} of ${job.subject_id} failed, and is put off: ${reason}`);
}
