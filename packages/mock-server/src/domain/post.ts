/** Posts: the record that is stored, the one that callers see, and how a request becomes one. */
import type { ServerSchemas } from "@postern/spec";
import {
  type CreatePostRequest,
  contentFaults,
  makeMedia,
  makeTargets,
  type PostSurroundings,
} from "./post-content.ts";
import {
  DRAFT,
  type Finding,
  type PostSchedule,
  resolveSchedule,
  STATUS_OF_MODE,
} from "./post-schedule.ts";
import { type Fault, refuseFaults } from "./problem.ts";
import { toTimestamp } from "./timestamp.ts";

/** The stored record: the resource, and what is kept beside it. */
export type StoredPost = ServerSchemas["Post"] & {
  /** SHA-256 of `contentHashInput`, by which the duplicate guard finds candidates. */
  readonly content_hash: string;
  /** Told how publishing went, once, beside all webhooks. */
  readonly callback_url: string | null;
};

/** A post whose content is yet to be hashed, and what the caller is warned of. */
export interface PostDraft {
  readonly post: Omit<StoredPost, "content_hash">;
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
 * @throws Problem `VALIDATION_FAILED` with every fault, or `SCHEDULED_IN_PAST`.
 */
export function createPost(
  request: CreatePostRequest,
  origin: PostOrigin,
  surroundings: PostSurroundings,
): PostDraft {
  const { now, ids, media } = surroundings;
  refuseFaults([...wholeFaults(request), ...contentFaults(request, surroundings)]);
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
    status: STATUS_OF_MODE[schedule.mode],
    source: origin.source,
    external_ref: request.external_ref ?? null,
    content: request.content ?? "",
    title: request.title ?? null,
    link: makeLink(request.link),
    media: makeMedia(request.media ?? [], media),
    targets: makeTargets(request, surroundings),
    labels: request.labels ?? [],
    notes: request.notes ?? null,
    schedule,
    created_by: origin.createdBy,
    created_at: createdAt,
    updated_at: createdAt,
    published_at: null,
    version: 1,
    callback_url: request.callback_url ?? null,
  };
  return { post, warnings };
}

/** The post as callers see it: each member is named, so that what is added to the record stays private. */
export function presentPost(post: StoredPost): ServerSchemas["Post"] {
  const { id, workspace_id, brand_id, status, source, external_ref } = post;
  const { content, title, link, media, targets, labels, notes, schedule } = post;
  const { created_by, created_at, updated_at, published_at, version } = post;
  return {
    id,
    workspace_id,
    brand_id,
    status,
    source,
    external_ref,
    content,
    title,
    link,
    media,
    targets,
    labels,
    notes,
    schedule,
    created_by,
    created_at,
    updated_at,
    published_at,
    version,
  };
}

/** What a post that is to go out lacks; a draft may still lack its targets. */
export function lacks(post: {
  readonly content: string;
  readonly media: readonly unknown[];
  readonly link: unknown;
  readonly targets: readonly unknown[];
  readonly schedule: Pick<PostSchedule, "mode">;
}): Fault[] {
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

function wholeFaults({ content, media, link, targets, ...request }: CreatePostRequest): Fault[] {
  return lacks({
    content: content ?? "",
    media: media ?? [],
    link,
    targets: [...(targets ?? []), ...(request.social_profile_ids ?? [])],
    schedule: request.schedule ?? DRAFT,
  });
}

function required(pointer: string, message: string): Fault {
  return { pointer, code: "REQUIRED", message };
}
