/** The guard against putting the same post live twice through the same connection. */

import { problem } from "../wire/problem.ts";
import type { StoredPost } from "./post-record.ts";
import { isOnTheWay } from "./post-status.ts";

type Target = StoredPost["targets"][number];

/**
 * What two targets must have in common to say the same: the connection, and what goes out through it.
 * What is imported from one URL twice is the same media under two ids.
 */
export function contentHashInput(
  post: Pick<StoredPost, "content" | "media" | "media_urls">,
  target: Pick<Target, "connection_id" | "content" | "media">,
): string {
  const media = (target.media ?? post.media).map(
    ({ media_id }) => post.media_urls?.[media_id] ?? media_id,
  );
  return JSON.stringify([target.connection_id, target.content ?? post.content, media]);
}

/** What is repeated says the same again by intention, as does a post whose maker has said so. */
export const mayRepeatOthers = ({
  allows_duplicate,
  recurrence,
}: Pick<StoredPost, "allows_duplicate" | "recurrence">): boolean =>
  allows_duplicate || recurrence !== null;

const REMEMBERED_MS = 86_400_000;

/**
 * @param post One that is to go out; drafts may be alike.
 * @param candidates Stored posts of which a target says what one of the post says.
 * @throws Problem `DUPLICATE_CONTENT` where one of them is on its way, or went out in the last 24
 * hours, through a connection of the post with the same content and media.
 */
export function refuseDuplicate(
  post: Pick<StoredPost, "id" | "content" | "media" | "media_urls" | "targets">,
  candidates: readonly StoredPost[],
  now: number,
): void {
  const said = new Set(post.targets.map((target) => contentHashInput(post, target)));
  const existing = candidates.find(
    (candidate) =>
      candidate.id !== post.id &&
      candidate.targets.some(
        (target) => said.has(contentHashInput(candidate, target)) && counts(candidate, target, now),
      ),
  );
  if (existing === undefined) return;
  throw problem("DUPLICATE_CONTENT", { details: { existing_post_id: existing.id } });
}

function counts(post: StoredPost, target: Target, now: number): boolean {
  if (target.published_at !== null) return Date.parse(target.published_at) > now - REMEMBERED_MS;
  // Of a post that is still to begin, all go out that are not live.
  if (post.status !== "publishing") return isOnTheWay(post.status);
  return target.status === "pending" || target.status === "publishing";
}
