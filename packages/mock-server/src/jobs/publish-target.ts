/** Publishes one target of a post on its network, and settles the post when it was the last one. */
import { settlePost } from "../domain/post-status.ts";
import { type PublishResult, publishOn } from "../domain/simulated-network.ts";
import { emitPostEvent } from "../emit-event.ts";
import type { Activity, ServerContext } from "../server-context.ts";
import type { JobRow, PostRow } from "../tables.ts";

/** The event of each end that a post can come to. */
const END_EVENTS = {
  published: "post.published",
  partial: "post.partial",
  failed: "post.failed",
} as const;

export async function publishTarget(job: JobRow, server: ServerContext): Promise<void> {
  const activity = await server.store.write(async (tables) => {
    await tables.remove("jobs", job.id);
    const post = await tables.get("posts", job.subject_id);
    const target = post?.targets.find(({ id }) => id === job.target_id);
    if (post === undefined || target?.status !== "publishing") return;
    const connection = await tables.get("connections", target.connection_id);
    const at = server.clock.now();
    const result = publishOn(connection, target.id);
    const settled = settle(post, { target, result }, new Date(at).toISOString());
    await tables.put("posts", settled);
    if (settled.status !== "publishing") {
      const event = END_EVENTS[settled.status as keyof typeof END_EVENTS];
      await emitPostEvent(event, settled, { tables, server });
    }
    return toActivity(post, result, at);
  });
  if (activity !== undefined) server.activity.add(activity);
}

function toActivity(post: PostRow, result: PublishResult, at: number): Activity {
  return {
    at,
    workspace_id: post.workspace_id,
    type: "publishing",
    operation: `post.target.${result.status}`,
    actor: null,
    key_prefix: null,
    subject_id: post.id,
    status: null,
    code: result.status === "failed" ? result.error.code : null,
    request_id: null,
    ip: null,
  };
}

function settle(
  post: PostRow,
  { target: published, result }: { target: PostRow["targets"][number]; result: PublishResult },
  now: string,
): PostRow {
  const targets = post.targets.map((target) => {
    if (target.id !== published.id) return target;
    if (result.status === "failed") return { ...target, ...result };
    return { ...target, ...result, published_at: now, error: null };
  });
  const status = settlePost(targets);
  const isLive = status === "published" || status === "partial";
  return {
    ...post,
    targets,
    status,
    published_at: isLive ? now : post.published_at,
    updated_at: now,
    version: post.version + 1,
  };
}
