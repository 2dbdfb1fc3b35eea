/** Publishes one target of a post on its network, and settles the post when it was the last one. */

import { emitPostEnd, emitTarget } from "../../changes/posts/emit-post.ts";
import { countPublication, fullUntil } from "../../changes/posts/post-quota.ts";
import { beginTarget } from "../../changes/posts/publishing.ts";
import { type PublishResult, publishOn } from "../../domain/networks/simulated-network.ts";
import { changedPost } from "../../domain/posts/post-record.ts";
import { settlePost } from "../../domain/posts/post-status.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { Activity, ServerContext } from "../../server-context.ts";
import type { PostRow } from "../../tables.ts";
import type { RunWithin } from "../run-within.ts";
import { inspectMedia } from "./inspect-media.ts";
import { makeNextPost } from "./repeat-post.ts";

type Target = PostRow["targets"][number];

/** How long a target waits for a file that is still being fetched, before it looks again. */
const MEDIA_WAIT_MS = 2_000;

export const publishTarget: RunWithin = async (job, { tables, server }) => {
  await tables.remove("jobs", job.id);
  const post = await tables.get("posts", job.subject_id);
  const target = post?.targets.find(({ id }) => id === job.target_id);
  if (post?.status !== "publishing" || target === undefined) return [];
  if (target.status === "pending") await beginTarget(post, target, { tables, server });
  if (target.status !== "publishing") return [];
  const at = server.clock.now();
  const media = await inspectMedia(post, target, tables);
  if (media.status === "processing") {
    await tables.put("jobs", { ...job, due_at: toTimestamp(at + MEDIA_WAIT_MS) });
    return [];
  }
  const result: PublishResult =
    media.status === "refused"
      ? { status: "failed", error: media.error }
      : await askNetwork(post, target, { tables, now: at });
  const warnings = media.status === "ready" ? media.warnings : target.warnings;
  await keepResult(post, { target: { ...target, warnings }, result }, { tables, server });
  return [toActivity(post, result, at)];
};

async function askNetwork(
  post: PostRow,
  target: Target,
  { tables, now }: { tables: TableWriter; now: number },
): Promise<PublishResult> {
  const connection = await tables.get("connections", target.connection_id);
  return publishOn(connection, {
    target,
    attempts: post.attempts[target.id] ?? 0,
    fullUntil: connection && (await fullUntil(connection, target, { tables, now })),
    now,
  });
}

async function keepResult(
  post: PostRow,
  outcome: { readonly target: Target; readonly result: PublishResult },
  { tables, server }: { tables: TableWriter; server: ServerContext },
): Promise<void> {
  const now = server.clock.now();
  const at = toTimestamp(now);
  const settled = settle(post, outcome, now);
  if (outcome.result.status !== "failed") await countPublication(outcome.target, at, tables);
  const told = settled.targets.find(({ id }) => id === outcome.target.id);
  if (told !== undefined) await emitTarget(settled, told, { tables, server });
  if (settled.status === "publishing") {
    await tables.put("posts", settled);
    return;
  }
  const next = await makeNextPost(settled, { tables, server });
  const ended = next === undefined ? settled : linkedTo(settled, next.id);
  await tables.put("posts", ended);
  await emitPostEnd({ before: post, after: ended }, { tables, server });
}

const linkedTo = (post: PostRow, next_post_id: string): PostRow => ({
  ...post,
  series: post.series && { ...post.series, next_post_id },
});

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

/** When the last of the targets went live; undefined where networks leave that to their users. */
const lastLive = (targets: readonly Target[]): string | undefined =>
  targets
    .flatMap(({ published_at }) => published_at ?? [])
    .sort()
    .at(-1);

function settle(
  post: PostRow,
  { target: published, result }: { readonly target: Target; readonly result: PublishResult },
  now: number,
): PostRow {
  const at = toTimestamp(now);
  const targets = post.targets.map((target): Target => {
    if (target.id !== published.id) return target;
    if (result.status !== "published") return { ...published, ...result };
    return { ...published, ...result, published_at: at, error: null };
  });
  const status = settlePost(targets);
  const isLive = status === "published" || status === "partial";
  return {
    ...changedPost(post, now),
    targets,
    status,
    attempts: { ...post.attempts, [published.id]: (post.attempts[published.id] ?? 0) + 1 },
    published_at: isLive ? (lastLive(targets) ?? post.published_at ?? at) : post.published_at,
  };
}
