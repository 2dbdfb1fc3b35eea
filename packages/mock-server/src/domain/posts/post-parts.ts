/** What goes out beside a post: the parts of its thread, and the account's own comment. */
import type { ServerSchemas } from "@postern/spec";
import { type KnownMedia, makeMedia } from "./post-media.ts";

export function makeThread(
  parts: readonly ServerSchemas["PostThreadPartRequest"][],
  known: KnownMedia,
): ServerSchemas["PostThreadPart"][] {
  return parts.map(({ content, media = [] }) => ({ content, media: makeMedia(media, known) }));
}

export function makeFirstComment(
  comment: ServerSchemas["PostFirstCommentRequest"] | null | undefined,
  known: KnownMedia,
): ServerSchemas["PostFirstComment"] | null {
  if (!comment) return null;
  const { content, media = [], delay_seconds } = comment;
  return { content, media: makeMedia(media, known), delay_seconds };
}
