/** The times by which posts are walked in order. */
import type { StoredPost } from "./post-record.ts";

/** Where a post has each, member by member. */
export const POST_TIMES = {
  created_at: ["created_at"],
  scheduled_at: ["schedule", "scheduled_at"],
  published_at: ["published_at"],
} as const;

export type PostTime = keyof typeof POST_TIMES;

const TIME_OF: Readonly<Record<PostTime, (post: StoredPost) => string | null>> = {
  created_at: ({ created_at }) => created_at,
  scheduled_at: ({ schedule }) => schedule.scheduled_at,
  published_at: ({ published_at }) => published_at,
};

/** RFC 3339, UTC, milliseconds; the empty text, which sorts before all times, for a post without that one. */
export const postTimeOf = (post: StoredPost, time: PostTime): string => TIME_OF[time](post) ?? "";
