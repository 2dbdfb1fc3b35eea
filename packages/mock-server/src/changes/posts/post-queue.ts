/** The queue of a workspace: posts join and leave it, and whenever something changes, its slots are given out anew. */
import type { ServerSchemas } from "@postern/spec";
import { changedPost } from "../../domain/posts/post-record.ts";
import { byRank, type QueuePosition, reorder } from "../../domain/schedule/queue-order.ts";
import { planQueue } from "../../domain/schedule/queue-plan.ts";
import { hasSlotsFor, slotsAfter } from "../../domain/schedule/schedule-slots.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableReader, TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { PostRow, QueueItemRow } from "../../tables.ts";
import { findSchedule, requireWindows } from "./post-slots.ts";
import { awaitTime, forgetTime } from "./publishing.ts";
import { connectionsOf, SlotHolders } from "./slot-holders.ts";

interface Place {
  readonly tables: TableWriter;
  readonly server: ServerContext;
  readonly now: number;
}

/** The items of a workspace, in their order. */
export async function listItems(workspaceId: string, tables: TableReader): Promise<QueueItemRow[]> {
  return (await tables.list("queue_items", { where: { workspace_id: workspaceId } })).sort(byRank);
}

/** Whether the queue goes on. */
export async function findQueueState(
  workspaceId: string,
  tables: TableReader,
): Promise<ServerSchemas["QueueState"]> {
  const { paused = false, paused_connection_ids = [] } =
    (await tables.get("queues", workspaceId)) ?? {};
  return { paused, paused_connection_ids };
}

/**
 * Keeps a queued post in its place, or at the end where it has none, with its slot.
 * @throws Problem `NO_SCHEDULE_WINDOWS`
 */
export async function keepInQueue(post: PostRow, { tables, server, now }: Place): Promise<PostRow> {
  const connection_ids = connectionsOf(post);
  const known =
    (await tables.find("queue_items", "post_id", post.id)) ??
    (await enterQueue(post, "last", { tables, server, now }));
  if (known.connection_ids.join() !== connection_ids.join()) {
    requireWindows(await findSchedule(post.workspace_id, tables), connection_ids);
    await tables.put("queue_items", { ...known, connection_ids, version: known.version + 1 });
  }
  const { id, scheduled_at } = known;
  const kept = { ...post, schedule: { ...post.schedule, scheduled_at, queue_item_id: id } };
  await tables.put("posts", kept);
  await awaitTime(kept, tables);
  await replanQueue(post.workspace_id, { tables, now }, post.id);
  return (await tables.get("posts", post.id)) ?? kept;
}

/**
 * A place in the queue for a post, without a slot yet.
 * @throws Problem `NO_SCHEDULE_WINDOWS`
 */
export async function enterQueue(
  post: Pick<PostRow, "id" | "workspace_id" | "targets">,
  position: QueuePosition,
  { tables, server, now }: Place,
): Promise<QueueItemRow> {
  const connection_ids = connectionsOf(post);
  requireWindows(await findSchedule(post.workspace_id, tables), connection_ids);
  const item: QueueItemRow = {
    id: server.ids.next("queueItem", now),
    workspace_id: post.workspace_id,
    post_id: post.id,
    connection_ids,
    rank: 0,
    scheduled_at: null,
    created_at: toTimestamp(now),
    version: 1,
  };
  const items = await listItems(post.workspace_id, tables);
  for (const ranked of reorder(items, item, position)) await tables.put("queue_items", ranked);
  return (await tables.get("queue_items", item.id)) ?? item;
}

/** Takes a post out of the queue it was in, if any. */
export async function leaveQueue(post: PostRow | undefined, tables: TableWriter): Promise<void> {
  const id = post?.schedule.queue_item_id ?? null;
  if (id !== null) await tables.remove("queue_items", id);
}

/**
 * Gives the slots of a workspace's queue out anew.
 * @param freshPostId A post that has just been changed: its slot is part of that change.
 */
export async function replanQueue(
  workspaceId: string,
  { tables, now }: Pick<Place, "tables" | "now">,
  freshPostId?: string,
): Promise<void> {
  const items = await listItems(workspaceId, tables);
  if (items.length === 0) return;
  const schedule = await findSchedule(workspaceId, tables);
  const { paused, paused_connection_ids } = await findQueueState(workspaceId, tables);
  const holders = new SlotHolders(workspaceId, ["scheduled"], tables);
  const times = await planQueue(items, {
    slots: slotsAfter(schedule, now),
    isTaken: async (at, ids) => (await holders.at(at, ids)) !== undefined,
    isHeld: ({ connection_ids: ids }) =>
      paused || ids.some((id) => paused_connection_ids.includes(id)) || !hasSlotsFor(schedule, ids),
    now,
  });
  for (const item of items) {
    const time = times.get(item.id) ?? null;
    const scheduled_at = time === null ? null : toTimestamp(time);
    if (scheduled_at === item.scheduled_at) continue;
    await tables.put("queue_items", { ...item, scheduled_at, version: item.version + 1 });
    const post = await tables.get("posts", item.post_id);
    if (post === undefined) continue;
    const timezone = post.schedule.timezone ?? schedule.timezone;
    const moved = { ...post, schedule: { ...post.schedule, scheduled_at, timezone } };
    await keepTime(post.id === freshPostId ? moved : changedPost(moved, now), tables);
  }
}

async function keepTime(post: PostRow, tables: TableWriter): Promise<void> {
  await tables.put("posts", post);
  await forgetTime(post, tables);
  await awaitTime(post, tables);
}
