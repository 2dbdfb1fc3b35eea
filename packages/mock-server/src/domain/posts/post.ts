/** How a request becomes a post. */
import type { ServerSchemas } from "@postern/spec";
import { toTimestamp } from "../time/timestamp.ts";
import { type FieldError, refuseFaults } from "../wire/problem.ts";
import { askApproval, NO_APPROVAL, passApproval, wishApproval } from "./post-approval.ts";
import {
  type CreatePostRequest,
  contentFaults,
  makeTargets,
  type PostSurroundings,
} from "./post-content.ts";
import { makeMedia, mediaUrls } from "./post-media.ts";
import { makeFirstComment, makeThread } from "./post-parts.ts";
import type { StoredPost } from "./post-record.ts";
import { makeRecurrence, recurrenceFaults } from "./post-recurrence.ts";
import {
  DRAFT,
  type Finding,
  type PostSchedule,
  resolveSchedule,
  STATUS_OF_MODE,
} from "./post-schedule.ts";
import type { PostStatus } from "./post-status.ts";

/** A post that is yet to be kept, and what the caller is warned of. */
export interface PostDraft {
  readonly post: StoredPost;
  readonly warnings: readonly Finding[];
}

/** Who makes a post, and where. */
export interface PostOrigin {
  readonly workspaceId: string;
  readonly createdBy: ServerSchemas["Actor"] | null;
  readonly source: ServerSchemas["PostSource"];
}

/**
 * The post that a request asks for, with every target pending. With `now` as its schedule its
 * status is `publishing`: whoever stores it starts the publishing.
 * @throws Problem `VALIDATION_FAILED` with every fault, `SCHEDULED_IN_PAST` or `APPROVAL_REQUIRED`.
 */
export function createPost(
  request: CreatePostRequest,
  origin: PostOrigin,
  surroundings: PostSurroundings,
): PostDraft {
  const { now, ids } = surroundings;
  refuseFaults([...wholeFaults(request), ...contentFaults(request, surroundings)]);
  const { targets, warnings: shifted } = makeTargets(request, surroundings);
  const { schedule, warnings } = resolveSchedule(
    request.schedule ?? DRAFT_REQUEST,
    now,
    "/schedule",
  );
  const createdAt = toTimestamp(now);
  const post = {
    id: ids.next("post", now),
    workspace_id: origin.workspaceId,
    brand_id: request.brand_id ?? null,
    ...firstApproval(request, STATUS_OF_MODE[schedule.mode], { origin, surroundings }),
    source: origin.source,
    external_ref: request.external_ref ?? null,
    content: request.content ?? "",
    title: request.title ?? null,
    link: makeLink(request.link),
    media: makeMedia(request.media ?? [], surroundings),
    targets,
    thread: makeThread(request.thread ?? [], surroundings),
    first_comment: makeFirstComment(request.first_comment, surroundings),
    labels: request.labels ?? [],
    notes: request.notes ?? null,
    shorten_links: request.shorten_links ?? false,
    schedule,
    recurrence: makeRecurrence(request.recurrence),
    created_by: origin.createdBy,
    created_at: createdAt,
    updated_at: createdAt,
    published_at: null,
    version: 1,
    callback_url: request.callback_url ?? null,
    allows_duplicate: request.allow_duplicate,
    series: null,
    attempts: {},
    media_urls: mediaUrls(surroundings),
  };
  return { post, warnings: [...warnings, ...shifted] };
}

/** @throws Problem `APPROVAL_REQUIRED` where a post is to go out, and its maker does not ask for what it needs. */
function firstApproval(
  { approval: request }: CreatePostRequest,
  wanted: PostStatus,
  { origin, surroundings }: { origin: PostOrigin; surroundings: PostSurroundings },
): Pick<StoredPost, "status" | "approval" | "wants_approval" | "requested_by"> {
  const { approval: rules, now } = surroundings;
  const none = { approval: NO_APPROVAL, wants_approval: false };
  const { approval, wants_approval } = wishApproval(none, { request, rules });
  const status = passApproval({ approval, status: wanted }, wants_approval);
  if (status !== "pending_approval")
    return { status, approval, wants_approval, requested_by: null };
  const asked = askApproval(approval, rules, now);
  return { status, approval: asked, wants_approval, requested_by: origin.createdBy };
}

/** What a post that is to go out lacks; a draft may still lack its targets. */
export function lacks(post: {
  readonly content: string;
  readonly media: readonly unknown[];
  readonly link: unknown;
  readonly targets: readonly unknown[];
  readonly schedule: Pick<PostSchedule, "mode">;
}): FieldError[] {
  const isEmpty = post.content === "" && post.media.length === 0 && !post.link;
  const isAimless = post.schedule.mode !== "draft" && post.targets.length === 0;
  return [
    ...(isEmpty ? [required("/content", "A post needs content, media or a link.")] : []),
    ...(isAimless ? [required("/targets", "A post that goes out needs a connection.")] : []),
  ];
}

export function makeLink(
  link: ServerSchemas["PostLinkRequest"] | null | undefined,
): ServerSchemas["PostLink"] | null {
  if (!link) return null;
  const { url, title = null, description = null, image_url = null } = link;
  return { url, title, description, image_url };
}

const DRAFT_REQUEST = { mode: "draft" } as const;

function wholeFaults({
  content,
  media,
  link,
  targets,
  ...request
}: CreatePostRequest): FieldError[] {
  const schedule = request.schedule ?? DRAFT;
  const missing = lacks({
    content: content ?? "",
    media: media ?? [],
    link,
    targets: [...(targets ?? []), ...(request.social_profile_ids ?? [])],
    schedule,
  });
  return [...missing, ...recurrenceFaults(request.recurrence, schedule.mode)];
}

function required(pointer: string, message: string): FieldError {
  return { pointer, code: "REQUIRED", message };
}
