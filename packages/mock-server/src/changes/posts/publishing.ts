/** Sets a post in motion: its targets are handed to their networks, each as a piece of work of its own. */

import { networkLatencyMs } from "../../domain/networks/simulated-network.ts";
import type { PostTarget } from "../../domain/posts/post-content.ts";
import { changedPost } from "../../domain/posts/post-record.ts";
import { canPublish } from "../../domain/posts/post-status.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { PostRow } from "../../tables.ts";

/** Which targets to publish, and when. */
export interface PublishingChoice {
  /** @default all that are not live yet */
  readonly targetIds?: readonly string[] | undefined;
  /** Whether a target with a later time waits for it. @default all go at once */
  readonly isTimed?: boolean;
}

interface Place {
  readonly tables: TableWriter;
  readonly server: ServerContext;
}

/** @returns the post as it is kept then. */
export async function beginPublishing(
  post: PostRow,
  { tables, server }: Place,
  { targetIds, isTimed = false }: PublishingChoice = {},
): Promise<PostRow> {
  const now = server.clock.now();
  const isChosen = ({ id, status }: PostTarget) =>
    canPublish({ status }) && (targetIds?.includes(id) ?? true);
  const chosen = post.targets.filter(isChosen);
  // Without a target that ends, the post would be published for ever.
  if (chosen.length === 0) throw new Error(`The post ${post.id} has no target left to publish.`);
  const startsAt = (target: PostTarget) => (isTimed ? timeOf(post, target) : now);
  const { queue_item_id } = post.schedule;
  if (queue_item_id !== null) await tables.remove("queue_items", queue_item_id);
  const publishing: PostRow = {
    ...changedPost(post, now),
    status: "publishing",
    schedule: { ...post.schedule, queue_item_id: null },
    targets: post.targets.map((target): PostTarget => {
      if (isChosen(target)) {
        const status = startsAt(target) > now ? "pending" : "publishing";
        return { ...target, status, error: null };
      }
      // The post comes to its end without those that are left out.
      return target.status === "pending" ? { ...target, status: "skipped" } : target;
    }),
  };
  await tables.put("posts", publishing);
  for (const target of chosen) {
    const start = startsAt(target);
    const dueAt = start > now ? start : await arrival(target, tables, now);
    await awaitTarget({ post: publishing, target, dueAt }, tables);
  }
  return publishing;
}

/** Hands a target whose own time has come to its network. */
export async function beginTarget(
  post: PostRow,
  target: PostTarget,
  { tables, server }: Place,
): Promise<void> {
  const now = server.clock.now();
  const targets = post.targets.map(
    (one): PostTarget => (one.id === target.id ? { ...one, status: "publishing" } : one),
  );
  await tables.put("posts", { ...changedPost(post, now), targets });
  const dueAt = await arrival(target, tables, now);
  await awaitTarget({ post, target, dueAt }, tables);
}

/** When a network says what has become of a target that it is given now. */
async function arrival(target: PostTarget, tables: TableWriter, now: number): Promise<number> {
  const connection = await tables.get("connections", target.connection_id);
  return now + networkLatencyMs(target.network, connection);
}

async function awaitTarget(
  { post, target, dueAt }: { post: PostRow; target: PostTarget; dueAt: number },
  tables: TableWriter,
): Promise<void> {
  await tables.put("jobs", {
    id: `job_${target.id}`,
    created_at: post.updated_at,
    due_at: toTimestamp(dueAt),
    kind: "publish_target",
    subject_id: post.id,
    target_id: target.id,
  });
}

/** Has the post published at its time, or at that of its first target; it has at most one such piece of work. */
export async function awaitTime(post: PostRow, tables: TableWriter): Promise<void> {
  if (post.schedule.scheduled_at === null) return;
  const first = Math.min(...post.targets.map((target) => timeOf(post, target)));
  await tables.put("jobs", {
    id: `job_${post.id}`,
    created_at: post.updated_at,
    due_at: toTimestamp(first),
    kind: "publish_post",
    subject_id: post.id,
  });
}

/** Takes back what was to happen at the post's time. */
export async function forgetTime(post: PostRow, tables: TableWriter): Promise<void> {
  await tables.remove("jobs", `job_${post.id}`);
}

/** Not a number for a target without a time, which is never later than now. */
function timeOf({ schedule }: PostRow, { scheduled_at }: PostTarget): number {
  return Date.parse(scheduled_at ?? schedule.scheduled_at ?? "");
}
