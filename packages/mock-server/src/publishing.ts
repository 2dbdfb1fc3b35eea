/** Sets a post in motion: its targets are handed to their networks, each as a piece of work of its own. */
import { networkLatencyMs } from "./domain/simulated-network.ts";
import type { TableWriter } from "./ports.ts";
import type { ServerContext } from "./server-context.ts";
import type { PostRow } from "./tables.ts";

/**
 * @param targetIds the targets to publish; absent: all that are not live yet.
 * @returns the post as it is kept then.
 */
export async function beginPublishing(
  post: PostRow,
  { tables, server }: { tables: TableWriter; server: ServerContext },
  targetIds?: readonly string[],
): Promise<PostRow> {
  const now = server.clock.now();
  const isChosen = (target: PostRow["targets"][number]) =>
    target.status !== "published" && (targetIds?.includes(target.id) ?? true);
  const publishing: PostRow = {
    ...post,
    status: "publishing",
    targets: post.targets.map((target) => {
      if (isChosen(target)) return { ...target, status: "publishing", error: null };
      // The post comes to its end without those that are left out.
      return target.status === "pending" ? { ...target, status: "skipped" } : target;
    }),
    updated_at: toTimestamp(now),
    version: post.version + 1,
  };
  await tables.put("posts", publishing);
  for (const target of post.targets.filter(isChosen)) {
    await tables.put("jobs", {
      id: `job_${target.id}`,
      created_at: toTimestamp(now),
      due_at: toTimestamp(now + networkLatencyMs(target.network)),
      kind: "publish_target",
      subject_id: post.id,
      target_id: target.id,
    });
  }
  return publishing;
}

/** Has the post published at its time; a post has at most one such piece of work. */
export async function awaitTime(post: PostRow, tables: TableWriter): Promise<void> {
  if (post.schedule.scheduled_at === null) return;
  await tables.put("jobs", {
    id: `job_${post.id}`,
    created_at: post.updated_at,
    due_at: toTimestamp(Date.parse(post.schedule.scheduled_at)),
    kind: "publish_post",
    subject_id: post.id,
  });
}

/** Takes back what was to happen at the post's time. */
export async function forgetTime(post: PostRow, tables: TableWriter): Promise<void> {
  await tables.remove("jobs", `job_${post.id}`);
}

const toTimestamp = (time: number): string => new Date(time).toISOString();
