/** A post as an answer. */
import type { ServerSchemas } from "@postern/spec";
import type { PostDraft } from "../../domain/posts/post.ts";
import { presentPost, type StoredPost } from "../../domain/posts/post-record.ts";
import { etagOf } from "../../domain/wire/etag.ts";
import { type Outcome, ok } from "../../domain/wire/outcome.ts";

export function shown(
  post: StoredPost,
  warnings: PostDraft["warnings"] = [],
): Outcome<ServerSchemas["Post"]> {
  return ok(presentPost(post), { etag: etagOf(post), ...metaOf(warnings) });
}

/** What was taken differently from how it was asked. */
export const metaOf = (warnings: PostDraft["warnings"]) =>
  warnings.length > 0 ? { meta: { warnings } } : {};
