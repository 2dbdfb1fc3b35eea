/** Makes a post from a request, wherever the request is from. */
import { createPost, type PostDraft, type PostOrigin } from "../../domain/posts/post.ts";
import type { CreatePostRequest } from "../../domain/posts/post-content.ts";
import type { StoredPost } from "../../domain/posts/post-record.ts";
import { startImports } from "./post-imports.ts";
import { type Keeping, keepPost } from "./post-keeping.ts";
import { findSurroundings } from "./post-surroundings.ts";

export interface MadePost {
  readonly post: StoredPost;
  readonly warnings: PostDraft["warnings"];
}

/** @throws Problem what `createPost` and `keepPost` throw. */
export async function makePost(
  request: CreatePostRequest,
  origin: PostOrigin,
  keeping: Keeping,
): Promise<MadePost> {
  const { workspaceId } = origin;
  const surroundings = await findSurroundings(request, { ...keeping, workspaceId });
  const draft = createPost(request, origin, surroundings);
  const doing = { before: undefined, action: "created", actor: origin.createdBy } as const;
  const post = await keepPost(draft, doing, keeping);
  await startImports(request, { ...surroundings, workspaceId }, keeping);
  return { post, warnings: draft.warnings };
}
