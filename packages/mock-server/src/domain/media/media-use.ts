/** Which media posts show. */
import type { StoredPost } from "../posts/post-record.ts";

type ShowingPost = Pick<StoredPost, "media" | "targets" | "thread" | "first_comment">;

/** Every media item that a post shows: its own, a target's, or of a part beside it. */
export function shownMedia({ media, targets, thread, first_comment }: ShowingPost): string[] {
  const parts = [...targets, ...thread, first_comment];
  const shown = [...media, ...parts.flatMap((part) => part?.media ?? [])];
  return shown.map(({ media_id }) => media_id);
}
