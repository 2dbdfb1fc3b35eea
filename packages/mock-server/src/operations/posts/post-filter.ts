/** Which posts a list asks for. */
import type { OperationInput } from "@postern/spec";
import type { StoredPost } from "../../domain/posts/post-record.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { readTime } from "../time-parameter.ts";

type Query = OperationInput<"listPosts">["query"];

/** Each filter that the query may hold, and what it asks of a post; `status` is left to the store. */
const FILTERS = {
  brand_id: (post, id) => post.brand_id === id,
  connection_id: (post, id) => post.targets.some((target) => target.connection_id === id),
  network: (post, network) => post.targets.some((target) => target.network === network),
  label: (post, label) => post.labels.includes(label),
  external_ref: (post, reference) => post.external_ref === reference,
  q: (post, text) =>
    `${post.title ?? ""} ${post.content}`.toLowerCase().includes(text.toLowerCase()),
  source: (post, source) => post.source === source,
  created_after: (post, time) => Date.parse(post.created_at) > Date.parse(time),
  scheduled_after: (post, time) => timeOf(post) > Date.parse(time),
  scheduled_before: (post, time) => timeOf(post) < Date.parse(time),
} as const satisfies { [Name in keyof Query]?: Filter };

type Filter = (post: StoredPost, value: string) => boolean;

const TIMES = ["created_after", "scheduled_after", "scheduled_before"] as const;

/**
 * The query with its times written as posts have theirs.
 * @throws Problem `INVALID_DATE`
 */
export function withReadTimes(query: Query): Query {
  const read = { ...query };
  for (const name of TIMES) {
    const asked = query[name];
    if (asked !== undefined) read[name] = toTimestamp(readTime(name, asked));
  }
  return read;
}

/** @param query From `withReadTimes`. */
export function matchesPost(post: StoredPost, query: Query): boolean {
  for (const [name, matches] of Object.entries<Filter>(FILTERS)) {
    const value = query[name as keyof typeof FILTERS];
    if (value !== undefined && !matches(post, value)) return false;
  }
  return true;
}

/** Not a number for a post without a time, which is neither before nor after anything. */
const timeOf = ({ schedule }: StoredPost): number =>
  schedule.scheduled_at === null ? Number.NaN : Date.parse(schedule.scheduled_at);
