/** Begins the publishing of a post whose time has come. */
import { emitPostStep } from "../../changes/posts/emit-post.ts";
import { beginPublishing } from "../../changes/posts/publishing.ts";
import type { RunWithin } from "../run-within.ts";

export const publishPost: RunWithin = async (job, { tables, server }) => {
  await tables.remove("jobs", job.id);
  const before = await tables.get("posts", job.subject_id);
  if (before?.status !== "scheduled" && before?.status !== "queued") return [];
  const after = await beginPublishing(before, { tables, server }, { isTimed: true });
  const step = { before, after, action: "publishing", actor: null } as const;
  await emitPostStep(step, { tables, server });
  return [];
};
