/** Looks at the media of a target before its network gets it: what the post was kept without having seen is checked then. */
import { findPostFacts } from "../../changes/posts/post-surroundings.ts";
import { mediaOfTarget } from "../../domain/media/media-use.ts";
import { type PublishError, publishError } from "../../domain/networks/publish-error.ts";
import { checkPost } from "../../domain/posts/post-check.ts";
import type { TableReader } from "../../ports/store.ts";
import type { PostRow } from "../../tables.ts";

type Target = PostRow["targets"][number];

/** Whether the network can have the target. */
export type MediaInspection =
  | { readonly status: "processing" }
  | { readonly status: "refused"; readonly error: PublishError }
  | { readonly status: "ready"; readonly warnings: Target["warnings"] };

export async function inspectMedia(
  post: PostRow,
  target: Target,
  tables: TableReader,
): Promise<MediaInspection> {
  let isComplete = true;
  for (const id of mediaOfTarget(post, target)) {
    const status = (await tables.get("media", id))?.status;
    if (status === "failed") return { status: "refused", error: unfetched(id) };
    isComplete &&= status !== "processing";
  }
  if (!isComplete) return { status: "processing" };
  if (!isUninspected(target)) return { status: "ready", warnings: target.warnings };
  const alone = { ...post, targets: [target] };
  const [result] = checkPost(alone, await findPostFacts(alone, tables));
  const [fault] = result?.errors ?? [];
  if (fault === undefined) return { status: "ready", warnings: result?.warnings ?? [] };
  return { status: "refused", error: publishError("user_content", fault.code, fault.message) };
}

const isUninspected = ({ warnings }: Target): boolean =>
  warnings.some(({ code }) => code === "MEDIA_NOT_INSPECTED");

const unfetched = (id: string): PublishError =>
  publishError(
    "user_content",
    "MEDIA_FETCH_FAILED",
    `The file of ${id} could not be fetched. Create another post, with a file that can be.`,
  );
