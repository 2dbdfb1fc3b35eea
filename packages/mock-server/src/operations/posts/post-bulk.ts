/** Posts made in bulk, behind the answer. */
import type { BatchRow } from "../../domain/posts/batch.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { accepted } from "../../domain/wire/outcome.ts";
import type { Run } from "../operation.ts";
import { postOrigin } from "./post-origin.ts";

export const bulkCreatePosts: Run<"bulkCreatePosts"> = async ({ body }, context) => {
  const { tables, server, now, workspaceId } = context;
  const created_at = toTimestamp(now);
  const batch: BatchRow = {
    id: server.ids.next("job", now),
    workspace_id: workspaceId,
    scope: "posts:write",
    requests: body.posts,
    origin: postOrigin(context),
    on_error: body.on_error,
    type: "bulkCreatePosts",
    status: "queued",
    progress: { done: 0, total: body.posts.length },
    result: { dry_run: body.dry_run, posts: [] },
    failures: [],
    created_at,
    updated_at: created_at,
  };
  await tables.put("batches", batch);
  const { id } = batch;
  await tables.put("jobs", {
    id,
    created_at,
    due_at: created_at,
    kind: "run_batch",
    subject_id: id,
  });
  return accepted({ job_id: id });
};
