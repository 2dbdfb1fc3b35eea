/** What happened to a post: the words for it, and the events that tell others. */
import type { ServerSchemas } from "@postern/spec";
import type { StoredPost } from "./post-record.ts";

export type PostAction = ServerSchemas["PostHistoryEntry"]["action"];
export type EventType = ServerSchemas["EventType"];

/** Something that was done to a post. */
export interface PostStep {
  /** Undefined for a post that was made just then. */
  readonly before: StoredPost | undefined;
  readonly after: StoredPost;
  readonly action: PostAction;
  /** Null where the clock or a network did it. */
  readonly actor: ServerSchemas["Actor"] | null;
  readonly note?: string | null;
}

/** The event of each action that has one of its own; the ends of publishing have theirs elsewhere. */
const ACTION_EVENTS: Readonly<Partial<Record<PostAction, EventType>>> = {
  created: "post.created",
  updated: "post.updated",
  unscheduled: "post.updated",
  withdrawn: "post.updated",
  approved: "post.approved",
  rejected: "post.rejected",
};

/** The events of a step, in the order in which they are told. */
export function eventsOf({ before, after, action }: PostStep): EventType[] {
  const own = ACTION_EVENTS[action];
  return [
    ...(own === undefined ? [] : [own]),
    ...(isNewlyScheduled(before, after) ? ["post.scheduled" as const] : []),
    ...(isNewlyAsked(before, after) ? ["post.approval_requested" as const] : []),
  ];
}

function isNewlyScheduled(before: StoredPost | undefined, after: StoredPost): boolean {
  if (after.status !== "scheduled") return false;
  const isMoved = before?.schedule.scheduled_at !== after.schedule.scheduled_at;
  return before?.status !== "scheduled" || isMoved;
}

function isNewlyAsked(before: StoredPost | undefined, after: StoredPost): boolean {
  if (after.status !== "pending_approval") return false;
  return before?.approval.sequence !== after.approval.sequence;
}
