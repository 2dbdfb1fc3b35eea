/** Changes to a post: which may be made when, and what they leave. */
import type { ServerSchemas } from "@postern/spec";
import { type FieldError, refuseFaults } from "../wire/problem.ts";
import { lacks, makeLink, type PostDraft } from "./post.ts";
import { askApproval, passApproval, wishApproval, withdrawApproval } from "./post-approval.ts";
import { contentFaults, makeTargets, type PostSurroundings } from "./post-content.ts";
import { ALWAYS_EDITABLE, isInHouse, requireEditable, requireMove } from "./post-editing.ts";
import { makeMedia, mediaUrls } from "./post-media.ts";
import { makeFirstComment, makeThread } from "./post-parts.ts";
import { changedPost, type StoredPost } from "./post-record.ts";
import { makeRecurrence, recurrenceFaults } from "./post-recurrence.ts";
import { keepSlot, type PostSchedule, resolveSchedule, STATUS_OF_MODE } from "./post-schedule.ts";
import { isOnTheWay } from "./post-status.ts";

export type UpdatePostRequest = ServerSchemas["UpdatePostRequest"];
type Actor = ServerSchemas["Actor"];

/** What says when and by whose leave a post goes out, and not what it says. */
const NOT_CONTENT: readonly string[] = [...ALWAYS_EDITABLE, "schedule", "approval", "callback_url"];

/**
 * The post after an update; what the request leaves out stays, targets change as a whole.
 * @param by Who asks: the post may have to be approved anew.
 * @throws Problem `POST_NOT_EDITABLE`, `VALIDATION_FAILED`, `SCHEDULED_IN_PAST`, `APPROVAL_REQUIRED` or `CONFLICT`.
 */
export function updatePost(
  post: StoredPost,
  { request, by }: { readonly request: UpdatePostRequest; readonly by: Actor },
  surroundings: PostSurroundings,
): PostDraft {
  requireEditable(post, Object.keys(request));
  refuseFaults(contentFaults(request, surroundings));
  const { schedule, warnings } = reschedule(post, request, surroundings.now);
  const retargeted = retarget(post, request, surroundings);
  const changes = {
    ...changedPost(post, surroundings.now),
    ...contentOf(post, request, surroundings),
    media_urls: { ...post.media_urls, ...mediaUrls(surroundings) },
    schedule,
  };
  const updated = {
    ...changes,
    targets: retargeted.targets,
    labels: request.labels ?? post.labels,
    notes: changed(request.notes, post.notes),
    external_ref: changed(request.external_ref, post.external_ref),
    brand_id: changed(request.brand_id, post.brand_id),
    callback_url: changed(request.callback_url, post.callback_url),
    allows_duplicate: request.allow_duplicate ?? post.allows_duplicate,
    // What stays in the house concerns no approver.
    ...(isInHouse(request) ? {} : reapprove(post, { request, schedule, by }, surroundings)),
  };
  refuseFaults([...lacks(updated), ...repetitionFaults(updated, request)]);
  return { post: updated, warnings: [...warnings, ...retargeted.warnings] };
}

/** What the request says of recurrence, or else the post's own, against the mode that it has then. */
function repetitionFaults(
  { recurrence, schedule }: Pick<StoredPost, "recurrence" | "schedule">,
  request: UpdatePostRequest,
): FieldError[] {
  if (request.recurrence !== undefined) return recurrenceFaults(request.recurrence, schedule.mode);
  return request.schedule === undefined ? [] : recurrenceFaults(recurrence, schedule.mode);
}

function contentOf(post: StoredPost, request: UpdatePostRequest, known: PostSurroundings) {
  const { thread, first_comment, recurrence } = request;
  return {
    content: request.content ?? post.content,
    title: changed(request.title, post.title),
    link: request.link === undefined ? post.link : makeLink(request.link),
    media: request.media ? makeMedia(request.media, known) : post.media,
    thread: thread ? makeThread(thread, known) : post.thread,
    first_comment:
      first_comment === undefined ? post.first_comment : makeFirstComment(first_comment, known),
    shorten_links: request.shorten_links ?? post.shorten_links,
    recurrence: recurrence === undefined ? post.recurrence : makeRecurrence(recurrence),
  };
}

function retarget(post: StoredPost, request: UpdatePostRequest, surroundings: PostSurroundings) {
  const isRetargeted = request.targets !== undefined || request.social_profile_ids !== undefined;
  if (!isRetargeted) return { targets: post.targets, warnings: [] };
  return makeTargets(request, surroundings, post.targets);
}

/**
 * Where a change leaves a post. What was agreed to, or is waiting for it, is the content as it was:
 * with another the approvers are asked again where the post waits or was on its way, and nothing is
 * agreed to where it was not.
 */
function reapprove(
  post: StoredPost,
  { request, schedule, by }: { request: UpdatePostRequest; schedule: PostSchedule; by: Actor },
  { approval: rules, now }: PostSurroundings,
): Pick<StoredPost, "status" | "approval" | "wants_approval" | "requested_by"> {
  const isChanged = Object.keys(request).some((field) => !NOT_CONTENT.includes(field));
  const wished = wishApproval(post, { request: request.approval, rules });
  const isVoid = isChanged && wished.approval.status !== "none";
  const approval = isVoid ? withdrawApproval(wished.approval) : wished.approval;
  const unasked = { approval, wants_approval: wished.wants_approval, requested_by: null };
  const isWaiting = post.status === "pending_approval";
  if (isWaiting && request.schedule?.mode === "draft") {
    return { ...unasked, approval: withdrawApproval(approval), status: "draft" };
  }
  const wanted = request.schedule === undefined ? post.status : STATUS_OF_MODE[schedule.mode];
  const isAsked = request.approval?.required === true || isOnTheWay(post.status);
  const passed = passApproval({ approval, status: wanted }, isAsked);
  const status = isWaiting ? "pending_approval" : passed;
  if (status !== post.status) requireMove(post, status);
  const isFresh = status === "pending_approval" && (!isWaiting || isChanged);
  if (!isFresh) return { ...unasked, requested_by: post.requested_by, status };
  return { ...unasked, approval: askApproval(approval, rules, now), requested_by: by, status };
}

function reschedule(post: StoredPost, { schedule }: UpdatePostRequest, now: number) {
  if (schedule === undefined) return { schedule: post.schedule, warnings: [] };
  const { schedule: asked, warnings } = resolveSchedule(schedule, now, "/schedule");
  return { schedule: keepSlot(asked, post), warnings };
}

/** `null` clears a field, leaving it out keeps it. */
function changed<Value>(asked: Value | undefined, before: Value): Value {
  return asked === undefined ? before : asked;
}
