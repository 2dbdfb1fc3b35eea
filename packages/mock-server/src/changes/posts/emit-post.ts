/** Tells what was done to a post: an entry in its history, and events for whoever listens. */
import { type EventType, eventsOf, type PostStep } from "../../domain/posts/post-history.ts";
import { presentPost } from "../../domain/posts/post-record.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { PostRow } from "../../tables.ts";
import { emitEvent, newEvent, queueDelivery } from "../emit-event.ts";

interface Kept {
  readonly tables: TableWriter;
  readonly server: ServerContext;
}

export async function emitPostStep(step: PostStep, { tables, server }: Kept): Promise<void> {
  const { before, after, action, actor, note = null } = step;
  const now = server.clock.now();
  await tables.put("post_history", {
    id: server.ids.next("entry", now),
    created_at: toTimestamp(now),
    post_id: after.id,
    actor,
    action,
    from: before?.status ?? null,
    to: after.status,
    note,
  });
  for (const type of eventsOf(step)) await emitPost(type, after, { tables, server });
}

export async function emitPost(type: EventType, post: PostRow, kept: Kept): Promise<void> {
  const connectionIds = post.targets.map((target) => target.connection_id);
  const data = presentPost(post);
  await emitEvent({ type, workspaceId: post.workspace_id, data, connectionIds }, kept);
}

/** The event of each end that a post can come to. */
const END_EVENTS = {
  published: "post.published",
  partial: "post.partial",
  failed: "post.failed",
} as const;

/** The end that a post has come to: for its history, for webhooks, and for the callback of the post itself. */
export async function emitPostEnd(
  { before, after }: { readonly before: PostRow; readonly after: PostRow },
  { tables, server }: Kept,
): Promise<void> {
  const end = after.status as keyof typeof END_EVENTS;
  await emitPostStep({ before, after, action: end, actor: null }, { tables, server });
  const type = END_EVENTS[end];
  await emitPost(type, after, { tables, server });
  if (after.callback_url === null) return;
  const facts = { type, workspaceId: after.workspace_id, data: presentPost(after) };
  const receiver = { webhookId: null, url: after.callback_url };
  await queueDelivery(newEvent(facts, server), receiver, { tables, server });
}

/** How publishing one target went. */
export async function emitTarget(
  post: PostRow,
  target: PostRow["targets"][number],
  kept: Kept,
): Promise<void> {
  if (target.status !== "published" && target.status !== "failed") return;
  const data = { post_id: post.id, external_ref: post.external_ref, target };
  const type = `post.target.${target.status}` as const;
  const connectionIds = [target.connection_id];
  await emitEvent({ type, workspaceId: post.workspace_id, data, connectionIds }, kept);
}
