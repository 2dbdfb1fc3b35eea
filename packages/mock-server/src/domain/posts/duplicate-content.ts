/** The guard against putting the same post live twice through the same connection. */

import { problem } from "../wire/problem.ts";
import type { StoredPost } from "./post-record.ts";
import { isOnTheWay } from "./post-status.ts";

/** What two posts must have in common to be compared at all; SHA-256 of it is kept with each. */
export function contentHashInput(
  post: Pick<StoredPost, "workspace_id" | "content" | "media">,
): string {
  const media = post.media.map(({ media_id }) => media_id);
  return JSON.stringify([post.workspace_id, post.content, media]);
}

const REMEMBERED_MS = 86_400_000;

/**
 * @param post One that is to go out; drafts may be alike.
 * @param candidates Stored posts of the same content hash.
 * @throws Problem `DUPLICATE_CONTENT` where one of them is on its way, or went out in the last 24
 * hours, through a connection of the post with the same content and media.
 */
export function refuseDuplicate(
  post: Omit<StoredPost, "content_hash">,
  candidates: readonly StoredPost[],
  now: number,
): void {
  // What is repeated says the same again by intention.
  if (post.recurrence !== null) return;
  const fingerprints = new Set(post.targets.map((target) => fingerprint(post, target)));
  const existing = candidates.find(
    (candidate) =>
      candidate.id !== post.id &&
      candidate.targets.some(
        (target) =>
          fingerprints.has(fingerprint(candidate, target)) && counts(candidate, target, now),
      ),
  );
  if (existing === undefined) return;
  throw problem("DUPLICATE_CONTENT", { details: { existing_post_id: existing.id } });
}

type Target = StoredPost["targets"][number];

function counts(post: StoredPost, target: Target, now: number): boolean {
  if (target.published_at !== null) return Date.parse(target.published_at) > now - REMEMBERED_MS;
  return isOnTheWay(post.status) && target.status !== "failed";
}

/** What a target comes to on its network: its own content and media, or else the post's. */
function fingerprint(post: Pick<StoredPost, "content" | "media">, target: Target): string {
  const media = (target.media ?? post.media).map(({ media_id }) => media_id);
  return JSON.stringify([target.connection_id, target.content ?? post.content, media]);
}
