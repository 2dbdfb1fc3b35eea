/** Fetches the media that a request for a post names by their URLs, once the post is kept. */
import type { ContentRequest } from "../../domain/posts/post-content.ts";
import { type KnownMedia, namedImports } from "../../domain/posts/post-media.ts";
import { startImport } from "../media-importing.ts";
import type { Keeping } from "./post-keeping.ts";

/** @param imports The ids that the post has them under. */
export async function startImports(
  request: ContentRequest,
  { imports, workspaceId }: Pick<KnownMedia, "imports"> & { readonly workspaceId: string },
  keeping: Keeping,
): Promise<void> {
  for (const { url, alt_text } of namedImports(request)) {
    const mediaId = imports.get(url);
    if (mediaId === undefined) continue;
    await startImport({ mediaId, workspaceId, url, alt_text: alt_text ?? undefined }, keeping);
  }
}
