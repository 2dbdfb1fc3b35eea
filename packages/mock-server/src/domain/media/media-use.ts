/** Which media posts show. */
import type { StoredPost } from "../posts/post-record.ts";

type ShowingPost = Pick<StoredPost, "media" | "targets" | "thread" | "first_comment">;

/** Every media item that a post shows: its own, a target's, or of a part beside it, and the covers of them. */
export function shownMedia({ media, targets, thread, first_comment }: ShowingPost): string[] {
  const parts = [...targets, ...thread, first_comment];
  const shown = [...media, ...parts.flatMap((part) => part?.media ?? [])];
  return shown.flatMap(idsOf);
}

/** Every media item that one target of a post shows. */
export function mediaOfTarget(
  { media, thread, first_comment }: ShowingPost,
  target: ShowingPost["targets"][number],
): string[] {
  const beside = [...thread, first_comment].flatMap((part) => part?.media ?? []);
  return [...(target.media ?? media), ...beside].flatMap(idsOf);
}

const idsOf = ({ media_id, thumbnail_media_id }: ShowingPost["media"][number]): string[] =>
  thumbnail_media_id ? [media_id, thumbnail_media_id] : [media_id];
