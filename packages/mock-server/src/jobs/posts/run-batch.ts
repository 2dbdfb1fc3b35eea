/** Makes the next post of a bulk request, with what it says of its progress, in one transaction; or tries all of them. */

import type { Keeping } from "../../changes/posts/post-keeping.ts";
import { makePost } from "../../changes/posts/post-making.ts";
import { type BatchRow, isEnded, withFailure, withPost } from "../../domain/posts/batch.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { Problem } from "../../domain/wire/problem.ts";
import type { TableWriter } from "../../ports/store.ts";
import { tryWrite } from "../../ports/try-write.ts";
import type { ServerContext } from "../../server-context.ts";
import type { JobRow } from "../../tables.ts";

export async function runBatch(job: JobRow, server: ServerContext): Promise<void> {
  const batch = await server.store.read((tables) => tables.get("batches", job.subject_id));
  const step = batch?.result.dry_run ? await triedAll(batch, server) : makeOne;
  try {
    await server.store.write((tables) => takeStep(job, { tables, server }, step));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // What the refused post had changed is undone; that it was refused is kept by itself.
    await server.store.write((tables) =>
      takeStep(job, { tables, server }, async (current) => withFailure(current, error)),
    );
  }
}

type Step = (batch: BatchRow, keeping: Keeping) => Promise<BatchRow>;

async function takeStep(
  job: JobRow,
  { tables, server }: { tables: TableWriter; server: ServerContext },
  step: Step,
): Promise<void> {
  const batch = await tables.get("batches", job.subject_id);
  if (batch === undefined || isEnded(batch)) {
    await tables.remove("jobs", job.id);
    return;
  }
  const now = server.clock.now();
  const after = { ...(await step(batch, { tables, server, now })), updated_at: toTimestamp(now) };
  await tables.put("batches", after);
  if (isEnded(after)) await tables.remove("jobs", job.id);
}

async function makeOne(batch: BatchRow, keeping: Keeping): Promise<BatchRow> {
  const request = batch.requests[batch.progress.done];
  if (request === undefined) return batch;
  const { post } = await makePost(request, batch.origin, keeping);
  return withPost(batch, post.id);
}

/** What comes of all posts together, so that each meets those before it; none of them is kept. */
async function triedAll(batch: BatchRow, server: ServerContext): Promise<Step> {
  const tried = await tryWrite(server.store, async (tables) => {
    let current = batch;
    while (!isEnded(current)) current = await tryOne(current, { tables, server });
    return current;
  });
  return async () => tried;
}

/** A post that is refused has changed nothing that another one meets: see `keepPost`. */
async function tryOne(batch: BatchRow, place: Omit<Keeping, "now">): Promise<BatchRow> {
  try {
    await makeOne(batch, { ...place, now: place.server.clock.now() });
    return withPost(batch, null);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return withFailure(batch, error);
  }
}
