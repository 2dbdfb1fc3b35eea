/** What must hold of the files of a post that is to go out: each has been fetched, or still may be. */
import { shownMedia } from "../../domain/media/media-use.ts";
import type { StoredPost } from "../../domain/posts/post-record.ts";
import { type FieldError, refuseFaults } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";

/** @throws Problem `VALIDATION_FAILED` while the post can still be changed: once it is being published, it cannot. */
export async function requireFetched(post: StoredPost, tables: TableReader): Promise<void> {
  const faults: FieldError[] = [];
  for (const id of new Set(shownMedia(post))) {
    if ((await tables.get("media", id))?.status !== "failed") continue;
    const message = `The file of ${id} could not be fetched. Replace it in the post.`;
    faults.push({ pointer: "/media", code: "MEDIA_FETCH_FAILED", message });
  }
  refuseFaults(faults);
}
