/** Makes the next post of a bulk request, with what it says of its progress, in one transaction. */

import type { Keeping } from "../../changes/posts/post-keeping.ts";
import { makePost } from "../../changes/posts/post-making.ts";
import { findPostFacts, findSurroundings } from "../../changes/posts/post-surroundings.ts";
import { type BatchRow, isEnded, withFailure, withPost } from "../../domain/posts/batch.ts";
import { createPost } from "../../domain/posts/post.ts";
import { NO_RULES } from "../../domain/posts/post-approval.ts";
import { checkPost } from "../../domain/posts/post-check.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { Problem } from "../../domain/wire/problem.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { JobRow } from "../../tables.ts";

export async function runBatch(job: JobRow, server: ServerContext): Promise<void> {
  try {
    await server.store.write((tables) => takeStep(job, { tables, server }, makeOne));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // What the refused post had changed is undone; that it was refused is kept by itself.
    await server.store.write((tables) =>
      takeStep(job, { tables, server }, async (batch) => withFailure(batch, error)),
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
  if (!batch.result.dry_run) {
    const { post } = await makePost(request, batch.origin, keeping);
    return withPost(batch, post.id);
  }
  const { workspaceId } = batch.origin;
  const surroundings = await findSurroundings(request, { ...keeping, workspaceId });
  const { post } = createPost(request, batch.origin, { ...surroundings, approval: NO_RULES });
  const results = checkPost(post, await findPostFacts(post, keeping.tables));
  const isRefused = post.status !== "draft" && results.some(({ valid }) => !valid);
  return isRefused ? withFailure(batch, results) : withPost(batch, null);
}
