/** The record of a post: what is stored, and what callers see of it. */
import type { ServerSchemas } from "@postern/spec";
import { toTimestamp } from "../time/timestamp.ts";

/** The stored record: the resource, and what is kept beside it. */
export type StoredPost = ServerSchemas["Post"] & {
  /** Told how publishing went, once, beside all webhooks. */
  readonly callback_url: string | null;
  /** Whether its maker has waived the guard against duplicates. */
  readonly allows_duplicate: boolean;
  /** Whether its maker wants an approval, whatever the workspace wants. */
  readonly wants_approval: boolean;
  /** Who has last asked for approval. */
  readonly requested_by: ServerSchemas["Actor"] | null;
  /** Its place among its repetitions; null where it is not repeated, or never had a time. */
  readonly series: PostSeries | null;
  /** How often its targets were handed to their networks, by id of target. */
  readonly attempts: Readonly<Record<string, number>>;
  /** Where media were imported from that the post named by their URLs, by id. */
  readonly media_urls?: Readonly<Record<string, string>>;
};

/** A post's place among its repetitions. */
export interface PostSeries {
  /** The time from which the steps are counted, RFC 3339. */
  readonly starts_at: string;
  /** Which one of all, from 1, the post at `starts_at` is. */
  readonly starts_as: number;
  /** Which one this is. */
  readonly number: number;
  /** Null until the next one has been made. */
  readonly next_post_id: string | null;
}

/** The post, with a change to it noted. */
export const changedPost = (post: StoredPost, now: number): StoredPost => ({
  ...post,
  updated_at: toTimestamp(now),
  version: post.version + 1,
});

/** The post as callers see it: each member is named, so that what is added to the record stays private. */
export function presentPost(post: StoredPost): ServerSchemas["Post"] {
  const { id, workspace_id, brand_id, status, source, external_ref } = post;
  const { content, title, link, media, targets, thread, first_comment, labels, notes } = post;
  const { shorten_links, schedule, recurrence, approval } = post;
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
    thread,
    first_comment,
    labels,
    notes,
    shorten_links,
    schedule,
    recurrence,
    approval,
    created_by,
    created_at,
    updated_at,
    published_at,
    version,
  };
}
