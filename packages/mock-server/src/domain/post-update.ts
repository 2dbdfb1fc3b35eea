/** Changes to a post: which may be made when, and what they leave. */
import type { ServerSchemas } from "@postern/spec";
import { lacks, makeLink, type PostDraft, type StoredPost } from "./post.ts";
import { contentFaults, makeMedia, makeTargets, type PostSurroundings } from "./post-content.ts";
import { type PostSchedule, resolveSchedule, STATUS_OF_MODE } from "./post-schedule.ts";
import { canMovePost, isEditable, type PostStatus } from "./post-status.ts";
import { problem, refuseFaults } from "./problem.ts";
import { toTimestamp } from "./timestamp.ts";

export type UpdatePostRequest = ServerSchemas["UpdatePostRequest"];

/** What stays in the house, and may change whatever has become of the post. */
const ALWAYS_EDITABLE: readonly string[] = ["labels", "notes", "external_ref", "allow_duplicate"];

/** Whether an update changes nothing that is ever published. */
export const isInHouse = (request: UpdatePostRequest): boolean =>
  Object.keys(request).every((field) => ALWAYS_EDITABLE.includes(field));

/**
 * The post after an update; what the request leaves out stays, targets change as a whole.
 * @throws Problem `POST_NOT_EDITABLE`, `VALIDATION_FAILED`, `SCHEDULED_IN_PAST` or `CONFLICT`.
 */
export function updatePost(
  post: StoredPost,
  request: UpdatePostRequest,
  surroundings: PostSurroundings,
): PostDraft {
  requireEditable(post, Object.keys(request));
  refuseFaults(contentFaults(request, surroundings));
  const { schedule, warnings } = reschedule(post, request, surroundings.now);
  const isRetargeted = request.targets !== undefined || request.social_profile_ids !== undefined;
  const { content_hash: _, ...before } = post;
  const updated = {
    ...before,
    content: request.content ?? post.content,
    title: changed(request.title, post.title),
    link: request.link === undefined ? post.link : makeLink(request.link),
    media: request.media ? makeMedia(request.media, surroundings.media) : post.media,
    targets: isRetargeted ? makeTargets(request, surroundings, post.targets) : post.targets,
    labels: request.labels ?? post.labels,
    notes: changed(request.notes, post.notes),
    external_ref: changed(request.external_ref, post.external_ref),
    brand_id: changed(request.brand_id, post.brand_id),
    callback_url: changed(request.callback_url, post.callback_url),
    schedule,
    status: request.schedule === undefined ? post.status : movedTo(post, schedule),
    updated_at: toTimestamp(surroundings.now),
    version: post.version + 1,
  };
  refuseFaults(lacks(updated));
  return { post: updated, warnings };
}

/**
 * The post at a new time; asking for the time that it has already changes nothing.
 * @throws Problem `POST_NOT_EDITABLE`, `VALIDATION_FAILED`, `SCHEDULED_IN_PAST` or `CONFLICT`.
 */
export function schedulePost(
  post: StoredPost,
  request: ServerSchemas["SchedulePostRequest"],
  now: number,
): PostDraft {
  requireEditable(post, ["schedule"]);
  const { schedule, warnings } = resolveSchedule({ mode: "at", ...request }, now, "");
  const status = movedTo(post, schedule);
  refuseFaults(lacks({ ...post, schedule }));
  if (status === post.status && isSameSchedule(schedule, post.schedule)) return { post, warnings };
  const updated_at = toTimestamp(now);
  const scheduled = { ...post, schedule, status, updated_at, version: post.version + 1 };
  return { post: scheduled, warnings };
}

/** @throws Problem `CONFLICT` for a move that the table of statuses does not have. */
export function requireMove(post: Pick<StoredPost, "status">, to: PostStatus): void {
  if (canMovePost(post.status, to)) return;
  throw problem("CONFLICT", {
    message: `The post is ${post.status}; it cannot become ${to} from there.`,
    details: { status: post.status },
  });
}

/** @throws Problem `POST_NOT_EDITABLE` once publishing has begun, except for what is never published. */
export function requireEditable(post: StoredPost, fields: readonly string[]): void {
  const refused = fields.filter((field) => !ALWAYS_EDITABLE.includes(field));
  if (isEditable(post.status) || refused.length === 0) return;
  throw problem("POST_NOT_EDITABLE", { details: { status: post.status, fields: refused } });
}

function reschedule(post: StoredPost, { schedule }: UpdatePostRequest, now: number) {
  if (schedule === undefined) return { schedule: post.schedule, warnings: [] };
  return resolveSchedule(schedule, now, "/schedule");
}

function movedTo(post: StoredPost, schedule: PostSchedule): PostStatus {
  const status = STATUS_OF_MODE[schedule.mode];
  if (status !== post.status) requireMove(post, status);
  return status;
}

function isSameSchedule(one: PostSchedule, other: PostSchedule): boolean {
  return (
    one.mode === other.mode &&
    one.scheduled_at === other.scheduled_at &&
    one.timezone === other.timezone
  );
}

/** `null` clears a field, leaving it out keeps it. */
function changed<Value>(asked: Value | undefined, before: Value): Value {
  return asked === undefined ? before : asked;
}
