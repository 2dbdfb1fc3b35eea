/** A post's time: given, moved and taken back. */
import type { ServerSchemas } from "@postern/spec";
import { refuseFaults } from "../wire/problem.ts";
import { lacks, type PostDraft } from "./post.ts";
import { passApproval, wishApproval, withdrawApproval } from "./post-approval.ts";
import type { PostSurroundings } from "./post-content.ts";
import { requireEditable, requireMove } from "./post-editing.ts";
import { changedPost, type StoredPost } from "./post-record.ts";
import {
  DRAFT,
  keepSlot,
  type PostSchedule,
  resolveSchedule,
  STATUS_OF_MODE,
} from "./post-schedule.ts";

/**
 * The post at a new time; asking for the time that it has already changes nothing.
 * @throws Problem `POST_NOT_EDITABLE`, `VALIDATION_FAILED`, `SCHEDULED_IN_PAST`, `APPROVAL_REQUIRED` or `CONFLICT`.
 */
export function schedulePost(
  post: StoredPost,
  request: ServerSchemas["SchedulePostRequest"],
  { now, approval: rules }: Pick<PostSurroundings, "now" | "approval">,
): PostDraft {
  requireEditable(post, ["schedule"]);
  const { schedule: asked, warnings } = resolveSchedule({ mode: "at", ...request }, now, "");
  const schedule = keepSlot(asked, post);
  const { approval } = wishApproval(post, { request: undefined, rules });
  const isWaiting = post.status === "pending_approval";
  const wanted = STATUS_OF_MODE[schedule.mode];
  const status = isWaiting ? post.status : passApproval({ approval, status: wanted }, false);
  if (status !== post.status) requireMove(post, status);
  refuseFaults(lacks({ ...post, schedule }));
  if (status === post.status && isSameSchedule(schedule, post.schedule)) return { post, warnings };
  return { post: { ...changedPost(post, now), schedule, status, approval }, warnings };
}

/**
 * The post as a draft without a time; a draft stays as it is.
 * @throws Problem `POST_NOT_EDITABLE`
 */
export function unschedulePost(post: StoredPost, now: number): StoredPost {
  requireEditable(post, ["schedule"]);
  if (post.status === "draft") return post;
  const approval =
    post.approval.status === "approved" ? post.approval : withdrawApproval(post.approval);
  return { ...changedPost(post, now), status: "draft", schedule: DRAFT, approval };
}

function isSameSchedule(one: PostSchedule, other: PostSchedule): boolean {
  return (
    one.mode === other.mode &&
    one.scheduled_at === other.scheduled_at &&
    one.timezone === other.timezone
  );
}
