/** Many posts made behind one answer: how far it has got, what was made, and what was refused. */
import type { ServerSchemas } from "@postern/spec";
import type { Problem } from "../wire/problem.ts";
import type { PostOrigin } from "./post.ts";
import type { CreatePostRequest } from "./post-content.ts";

type Job = ServerSchemas["BulkCreatePostsJob"];
type Failure = ServerSchemas["JobFailure"];

/** The stored record: the job as callers see it, and what it works on. */
export type BatchRow = Job & {
  readonly workspace_id: string;
  /** The scope that whoever asks for it must have. */
  readonly scope: string;
  readonly requests: readonly CreatePostRequest[];
  readonly origin: PostOrigin;
  readonly on_error: "continue" | "abort";
};

export function presentJob(row: BatchRow): Job {
  const { id, type, status, progress, result, failures, created_at, updated_at } = row;
  return { id, type, status, progress, result, failures, created_at, updated_at };
}

export const isEnded = ({ status }: Pick<Job, "status">): boolean =>
  status !== "queued" && status !== "working";

/** The next post was made, or in a dry run would have been. */
export function withPost(batch: BatchRow, post_id: string | null): BatchRow {
  const posts = [...batch.result.posts, { index: batch.progress.done, post_id }];
  return advanced({ ...batch, result: { ...batch.result, posts } });
}

/** The next post was refused. */
export const withFailure = (batch: BatchRow, why: Problem): BatchRow =>
  advanced({ ...batch, failures: [...batch.failures, ...problemFailures(why, batch)] });

/** One failure for each fault, with the connection where the fault points at a target. */
function problemFailures({ code, message, errors = [] }: Problem, batch: BatchRow): Failure[] {
  const index = batch.progress.done;
  const request = batch.requests[index];
  if (errors.length === 0) return [{ index, connection_id: null, code, message }];
  return errors.map((fault) => {
    const place = /^\/(?:targets|social_profile_ids)\/(\d+)/.exec(fault.pointer)?.[1];
    const named = Number(place ?? Number.NaN);
    const connection_id =
      request?.targets?.[named]?.connection_id ?? request?.social_profile_ids?.[named] ?? null;
    return { index, connection_id, code: fault.code, message: fault.message };
  });
}

function advanced(batch: BatchRow): BatchRow {
  const done = batch.progress.done + 1;
  const { failures, progress, result } = batch;
  const isStopped = failures.length > 0 && batch.on_error === "abort";
  const isOver = done === progress.total || isStopped;
  const ended = failures.length === 0 ? "complete" : "partial";
  const end = result.posts.length === 0 ? "failed" : ended;
  return { ...batch, progress: { ...progress, done }, status: isOver ? end : "working" };
}
