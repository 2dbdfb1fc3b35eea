/** Feeds that are followed: made, changed, and what becomes of what is found in them. */
import type { ServerSchemas } from "@postern/spec";
import { containsText } from "../contacts/contains-text.ts";
import { toTimestamp } from "../time/timestamp.ts";
import { type FeedEntry, type FeedValidators, NO_VALIDATORS } from "./feed-content.ts";

type Feed = ServerSchemas["Feed"];
type FeedItem = ServerSchemas["FeedItem"];

export interface StoredFeed extends Feed {
  readonly version: number;
  /** Attempts to read it that have failed in a row. */
  readonly failures: number;
  /** The posts that were made of it on the last day on which there were any. */
  readonly made: { readonly day: string; readonly posts: number };
  /** Of what was read last. */
  readonly validators: FeedValidators;
}

export interface StoredFeedItem extends FeedItem {
  readonly workspace_id: string;
  /** The feed, and a hash of what the item is known by. */
  readonly key: string;
}

export const POLL_INTERVAL_MS = 900_000;
/** Failures in a row of which people are told. */
export const FAILING = 3;

const USUAL_TEMPLATE = "{title}\n\n{link}";
const LONGEST_ERROR = 1000;

export interface FeedOrigin {
  readonly id: string;
  readonly workspaceId: string;
  /** The feed's own. */
  readonly title: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

export function newFeed(
  request: ServerSchemas["CreateFeedRequest"],
  { id, workspaceId, title, now }: FeedOrigin,
): StoredFeed {
  const created_at = toTimestamp(now);
  return {
    id,
    workspace_id: workspaceId,
    name: request.name ?? title ?? new URL(request.url).host,
    url: request.url,
    connection_ids: request.connection_ids,
    template: request.template ?? USUAL_TEMPLATE,
    mode: request.mode,
    backfill: request.backfill,
    ai: request.ai ?? { enabled: false, tone: "professional" },
    require_approval: request.require_approval,
    max_per_day: request.max_per_day ?? null,
    filter: request.filter ?? { include: [], exclude: [] },
    active: request.active,
    last_checked_at: null,
    last_item_at: null,
    last_error: null,
    created_at,
    updated_at: created_at,
    version: 1,
    failures: 0,
    made: { day: "", posts: 0 },
    validators: NO_VALIDATORS,
  };
}

export function changeFeed(
  feed: StoredFeed,
  change: ServerSchemas["UpdateFeedRequest"],
  now: number,
): StoredFeed {
  const validators = change.url === undefined ? feed.validators : NO_VALIDATORS;
  const updated_at = toTimestamp(now);
  return { ...feed, ...change, validators, updated_at, version: feed.version + 1 };
}

/** The feed after it was read. */
export function noteReading(feed: StoredFeed, foundSome: boolean, now: number): StoredFeed {
  const last_checked_at = toTimestamp(now);
  const last_item_at = foundSome ? last_checked_at : feed.last_item_at;
  const version = feed.version + 1;
  return { ...feed, last_checked_at, last_item_at, last_error: null, failures: 0, version };
}

/** The feed after it could not be read. */
export function noteFailure(feed: StoredFeed, reason: string, now: number): StoredFeed {
  return {
    ...feed,
    last_checked_at: toTimestamp(now),
    last_error: reason.slice(0, LONGEST_ERROR),
    failures: feed.failures + 1,
    version: feed.version + 1,
  };
}

/** Whether another post may be made of it today. */
export function hasRoom({ max_per_day, made }: StoredFeed, now: number): boolean {
  return max_per_day === null || made.day !== dayOf(now) || made.posts < max_per_day;
}

export function countPost(feed: StoredFeed, now: number): StoredFeed {
  const day = dayOf(now);
  const posts = feed.made.day === day ? feed.made.posts + 1 : 1;
  return { ...feed, made: { day, posts } };
}

const dayOf = (now: number): string => toTimestamp(now).slice(0, 10);

/** What becomes of an entry when it is found. */
export type Verdict = Pick<FeedItem, "status" | "reason">;

const NEW: Verdict = { status: "new", reason: null };
const OLD: Verdict = { status: "skipped", reason: "It was in the feed before." };

/** An entry that was not there the last time. */
export function judgeEntry({ filter }: StoredFeed, { title, summary }: FeedEntry): Verdict {
  const has = (word: string) => containsText([title, summary], word);
  const unwanted = filter.exclude.find(has);
  if (unwanted !== undefined) return skipped(`The filter excludes “${unwanted}”.`);
  if (filter.include.length === 0 || filter.include.some(has)) return NEW;
  return skipped("It has none of the words that the filter includes.");
}

/**
 * An entry that is there when the feed begins to be followed.
 * @param index Its place, the newest being 0.
 */
export function judgeStock(feed: StoredFeed, entry: FeedEntry, index: number): Verdict {
  return feed.backfill === "latest" && index === 0 ? judgeEntry(feed, entry) : OLD;
}

const skipped = (reason: string): Verdict => ({ status: "skipped", reason });

export const presentFeed = ({
  version: _v,
  failures: _f,
  made: _m,
  validators: _s,
  ...feed
}: StoredFeed): Feed => feed;

export const presentFeedItem = ({ workspace_id: _w, key: _k, ...item }: StoredFeedItem): FeedItem =>
  item;
