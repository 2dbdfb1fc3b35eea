/** The slots of a workspace: who has one, and which is the next that a post can have. */
import type { PostDraft } from "../../domain/posts/post.ts";
import { isBySlot } from "../../domain/posts/post-schedule.ts";
import {
  fits,
  hasSlotsFor,
  type SlotSource,
  slotsAfter,
} from "../../domain/schedule/schedule-slots.ts";
import { noSchedule, type StoredSchedule } from "../../domain/schedule/schedule-windows.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { type FieldError, problem, refuseFaults } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";
import type { PostRow } from "../../tables.ts";
import { connectionsOf, HOLDING, SlotHolders } from "./slot-holders.ts";

type Post = PostDraft["post"];

interface Place {
  readonly tables: TableReader;
  readonly now: number;
}

/** The posting windows of a workspace; none where nobody has set any. */
export async function findSchedule(
  workspaceId: string,
  tables: TableReader,
): Promise<StoredSchedule> {
  const kept = await tables.get("schedules", workspaceId);
  if (kept !== undefined) return kept;
  const workspace = await tables.get("workspaces", workspaceId);
  return noSchedule({ id: workspaceId, timezone: workspace?.timezone ?? "UTC" });
}

/** @throws Problem `NO_SCHEDULE_WINDOWS` where no slot is for all of the connections. */
export function requireWindows(schedule: SlotSource, connection_ids: readonly string[]): void {
  if (hasSlotsFor(schedule, connection_ids)) return;
  throw problem("NO_SCHEDULE_WINDOWS", { details: { connection_ids } });
}

/** @throws Problem `VALIDATION_FAILED` or `NO_SCHEDULE_WINDOWS` for a post that asks for a slot, and can have none. */
export async function requireSlots(post: Post, tables: TableReader): Promise<void> {
  if (!isBySlot(post.schedule)) return;
  refuseFaults(slotFaults(post));
  requireWindows(await findSchedule(post.workspace_id, tables), connectionsOf(post));
}

/**
 * The post with its slot, where it is to have one.
 * @throws Problem `NO_SCHEDULE_WINDOWS`; `SLOT_TAKEN` for a time of its own that another post has; `VALIDATION_FAILED`
 * for what goes with no slot.
 */
export async function withSlot(
  post: Post,
  before: PostRow | undefined,
  place: Place,
): Promise<Post> {
  if (!isBySlot(post.schedule)) {
    if (post.status === "scheduled" && !keepsTime(post, before))
      await requireFree(post, place.tables);
    return post;
  }
  refuseFaults(slotFaults(post));
  if (post.status === "pending_approval") {
    return { ...post, schedule: { ...post.schedule, scheduled_at: null, queue_item_id: null } };
  }
  if (post.status !== "scheduled" || keepsTime(post, before)) return post;
  return inNextSlot(post, place);
}

async function inNextSlot(post: Post, { tables, now }: Place): Promise<Post> {
  const ids = connectionsOf(post);
  const schedule = await findSchedule(post.workspace_id, tables);
  requireWindows(schedule, ids);
  const holders = new SlotHolders(post.workspace_id, HOLDING, tables);
  for (const slot of slotsAfter(schedule, now)) {
    if (!fits(slot, ids) || (await holders.at(slot.at, ids, post.id)) !== undefined) continue;
    const timezone = post.schedule.timezone ?? schedule.timezone;
    const scheduled_at = toTimestamp(slot.at);
    return { ...post, schedule: { ...post.schedule, scheduled_at, timezone } };
  }
  return post;
}

async function requireFree(post: Post, tables: TableReader): Promise<void> {
  const { scheduled_at } = post.schedule;
  const at = Date.parse(scheduled_at ?? "");
  const schedule = await findSchedule(post.workspace_id, tables);
  const slot = slotsAfter(schedule, at - 1).next().value;
  const ids = connectionsOf(post);
  if (slot?.at !== at || !ids.some((id) => fits(slot, [id]))) return;
  const holders = new SlotHolders(post.workspace_id, HOLDING, tables);
  const holder = await holders.at(at, ids, post.id);
  if (holder === undefined) return;
  throw problem("SLOT_TAKEN", { details: { scheduled_at, post_id: holder.id } });
}

/** Whether the post was on its way at the same time already, through all of its connections. */
function keepsTime(post: Post, before: PostRow | undefined): boolean {
  if (before?.status !== "scheduled") return false;
  const { mode, scheduled_at } = before.schedule;
  const known = connectionsOf(before);
  return (
    mode === post.schedule.mode &&
    scheduled_at !== null &&
    scheduled_at === post.schedule.scheduled_at &&
    connectionsOf(post).every((id) => known.includes(id))
  );
}

function slotFaults({ targets, recurrence }: Post): FieldError[] {
  const message = "A post that goes out at a slot has that one time.";
  const fault = (pointer: string): FieldError => ({ pointer, code: "NOT_ALLOWED", message });
  return [
    ...(recurrence === null ? [] : [fault("/recurrence")]),
    ...targets.flatMap(({ scheduled_at }, index) =>
      scheduled_at === null ? [] : [fault(`/targets/${index}/scheduled_at`)],
    ),
  ];
}
