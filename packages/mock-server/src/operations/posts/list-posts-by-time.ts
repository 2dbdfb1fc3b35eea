/** One page of the posts of a workspace in the order that a caller asks for. */
import type { OperationInput } from "@postern/spec";
import { POST_MOVES, type PostStatus } from "../../domain/posts/post-status.ts";
import { type PostTime, postTimeOf } from "../../domain/posts/post-times.ts";
import type { Outcome } from "../../domain/wire/outcome.ts";
import type { PostsByTimeQuery, TableReader, TimePlace } from "../../ports/store.ts";
import type { PostRow } from "../../tables.ts";
import { pageOf, pageStart } from "../list-page.ts";

interface PostListing<Item> {
  /** Its times are written as posts have theirs. */
  readonly query: OperationInput<"listPosts">["query"];
  readonly workspaceId: string;
  readonly filter: (post: PostRow) => boolean;
  readonly present: (post: PostRow) => Item;
}

const ALL_STATUSES = Object.keys(POST_MOVES) as PostStatus[];
/** What a cursor has in place of a time that a post lacks. */
const EARLIEST = "0000-01-01T00:00:00.000Z";

/** @throws Problem `INVALID_PARAMETER` for a cursor that was not issued here for this list. */
export async function listPostsByTime<Item>(
  tables: TableReader,
  { query, workspaceId, filter, present }: PostListing<Item>,
): Promise<Outcome<Item[]>> {
  const isLatestFirst = query.sort.startsWith("-");
  const time: PostTime = query.sort.endsWith("created_at") ? "created_at" : "scheduled_at";
  const { after, ...page } = pageStart(query);
  const rows = await walk(tables, {
    workspaceId,
    statuses: query.status ?? ALL_STATUSES,
    time,
    isLatestFirst,
    ...boundsOf(query, time),
    after: after && { time: after.created_at === EARLIEST ? "" : after.created_at, id: after.id },
    filter,
    ...page,
  });
  const placed = rows.map((post) => ({
    created_at: postTimeOf(post, time) || EARLIEST,
    id: post.id,
    post,
  }));
  return pageOf(placed, query, ({ post }) => present(post));
}

/** What the filters of the request say of the time by which it sorts; where they do, posts without it are left out. */
function boundsOf(
  { created_after, scheduled_after, scheduled_before }: PostListing<unknown>["query"],
  time: PostTime,
): Pick<PostsByTimeQuery, "from" | "until"> {
  const after = time === "created_at" ? created_after : scheduled_after;
  const before = time === "created_at" ? undefined : scheduled_before;
  const isBounded = after !== undefined || before !== undefined;
  return {
    ...(isBounded && { from: after === undefined ? EARLIEST : after }),
    until: before,
  };
}

/** Posts without the time come last, whichever is first. */
async function walk(tables: TableReader, query: PostsByTimeQuery): Promise<PostRow[]> {
  const { from, after, limit = Number.POSITIVE_INFINITY } = query;
  if (query.isLatestFirst || from !== undefined) return tables.postsByTime(query);
  const timed = isWithout(after) ? [] : await tables.postsByTime({ ...query, from: EARLIEST });
  if (timed.length >= limit) return timed;
  const others = await tables.postsByTime({
    ...query,
    until: "",
    after: isWithout(after) ? after : undefined,
    limit: limit - timed.length,
  });
  return [...timed, ...others];
}

const isWithout = (place: TimePlace | undefined): boolean => place?.time === "";
