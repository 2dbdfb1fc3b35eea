/** Posts that wait for the next free slots. */

import type { ServerSchemas } from "@postern/spec";
import { keepPost } from "../changes/posts/post-keeping.ts";
import { enterQueue, findQueueState, listItems, replanQueue } from "../changes/posts/post-queue.ts";
import { findSurroundings } from "../changes/posts/post-surroundings.ts";
import { callerActor } from "../domain/access/caller.ts";
import { updatePost as updated } from "../domain/posts/post-update.ts";
import { reorder } from "../domain/schedule/queue-order.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { created, noContent, ok } from "../domain/wire/outcome.ts";
import { problem } from "../domain/wire/problem.ts";
import type { TableReader } from "../ports/store.ts";
import type { PostRow, QueueItemRow } from "../tables.ts";
import { requireConnections } from "./connections/require-connection.ts";
import { pageOf, pageStart } from "./list-page.ts";
import type { OperationContext, Run } from "./operation.ts";
import { takeTimeBack } from "./posts/take-time-back.ts";
import { requireRow } from "./require-row.ts";

export const listQueue: Run<"listQueue"> = async ({ query }, { tables, workspaceId }) => {
  const { connection_id: sought } = query;
  const { after, limit } = pageStart(query);
  const items = (await listItems(workspaceId, tables)).map((item, index) => ({
    item,
    position: index + 1,
    id: item.id,
    // A cursor holds a time; a rank makes one that sorts alike.
    created_at: toTimestamp(item.rank),
  }));
  const rows = items.filter(
    ({ item, created_at }) =>
      (after === undefined || created_at > after.created_at) &&
      (sought === undefined || item.connection_ids.includes(sought)),
  );
  const page = pageOf(rows.slice(0, limit), query, ({ item, position }) =>
    presentItem(item, position),
  );
  return { ...page, meta: { ...(await findQueueState(workspaceId, tables)) } };
};

export const addToQueue: Run<"addToQueue"> = async ({ body }, context) => {
  const { caller } = context;
  const { post_id, position = "last", connection_ids } = body;
  const before = await requireQueueable(post_id, context);
  const targets = connection_ids && (await targetsThrough(connection_ids, before, context));
  const request = { schedule: { mode: "queue" as const }, ...(targets && { targets }) };
  const actor = callerActor(caller);
  const surroundings = await findSurroundings(request, context);
  const draft = updated(before, { request, by: actor }, surroundings);
  if (draft.post.status !== "queued") throw problem("APPROVAL_REQUIRED");
  const { id } = await enterQueue(draft.post, position, context);
  await keepPost(draft, { before, action: "scheduled", actor }, context);
  const { item, data } = await shownItem(id, context);
  return created(data, { etag: etagOf(item) });
};

export const moveQueueItem: Run<"moveQueueItem"> = async ({ path, body }, context) => {
  const { tables, workspaceId, ifMatch, now } = context;
  const item = await requireRow(tables, "queue_items", { id: path.item_id, workspaceId });
  requireMatch(ifMatch, item);
  const items = await listItems(workspaceId, tables);
  for (const moved of reorder(items, item, body.position)) {
    const version = moved.id === item.id ? item.version + 1 : moved.version;
    await tables.put("queue_items", { ...moved, version });
  }
  await replanQueue(workspaceId, { tables, now });
  const shown = await shownItem(item.id, context);
  return ok(shown.data, { etag: etagOf(shown.item) });
};

export const removeQueueItem: Run<"removeQueueItem"> = async ({ path }, context) => {
  const { tables, workspaceId, caller } = context;
  const item = await requireRow(tables, "queue_items", { id: path.item_id, workspaceId });
  const post = await requireRow(tables, "posts", { id: item.post_id, workspaceId });
  await takeTimeBack(post, callerActor(caller), context);
  return noContent();
};

export const setQueueState: Run<"setQueueState"> = async ({ body }, context) => {
  const { tables, workspaceId, now } = context;
  const before = await findQueueState(workspaceId, tables);
  const state = await changedState(before, body, context);
  await tables.put("queues", { id: workspaceId, created_at: toTimestamp(now), ...state });
  await replanQueue(workspaceId, { tables, now });
  return ok(state);
};

type Place = Pick<OperationContext<"listQueue">, "workspaceId"> & { readonly tables: TableReader };

/** @throws Problem `VALIDATION_FAILED` where there is no such post, `CONFLICT` where it is in the queue. */
async function requireQueueable(id: string, { tables, workspaceId }: Place): Promise<PostRow> {
  const post = await tables.get("posts", id);
  if (post?.workspace_id !== workspaceId) {
    const message = "The workspace has no such post.";
    throw problem("VALIDATION_FAILED", {
      message,
      errors: [{ pointer: "/post_id", code: "NOT_FOUND", message }],
    });
  }
  const { queue_item_id } = post.schedule;
  if (queue_item_id === null) return post;
  const message = "The post is in the queue already; move it there.";
  throw problem("CONFLICT", { message, details: { queue_item_id } });
}

/** The post's own targets for the connections, and new ones for those that it has none for. */
async function targetsThrough(ids: readonly string[], post: PostRow, place: Place) {
  await requireConnections(ids, place);
  return ids.map((connection_id): ServerSchemas["PostTargetRequest"] => {
    const target = post.targets.find((one) => one.connection_id === connection_id);
    if (target === undefined) return { connection_id };
    const { content, media, options } = target;
    return { connection_id, content, media, options };
  });
}

async function changedState(
  state: ServerSchemas["QueueState"],
  { paused, connection_id: id }: ServerSchemas["SetQueueStateRequest"],
  place: Place,
): Promise<ServerSchemas["QueueState"]> {
  if (id === undefined) return { ...state, paused };
  await requireConnections([id], place, () => "/connection_id");
  const others = state.paused_connection_ids.filter((one) => one !== id);
  return { ...state, paused_connection_ids: paused ? [...others, id].sort() : others };
}

async function shownItem(id: string, { tables, workspaceId }: Place) {
  const item = await requireRow(tables, "queue_items", { id, workspaceId });
  const items = await listItems(workspaceId, tables);
  return { item, data: presentItem(item, items.findIndex((one) => one.id === id) + 1) };
}

function presentItem(item: QueueItemRow, position: number): ServerSchemas["QueueItem"] {
  const { id, post_id, scheduled_at, connection_ids, created_at } = item;
  const status = scheduled_at === null ? "held" : "waiting";
  return { id, post_id, position, status, scheduled_at, connection_ids, created_at };
}
