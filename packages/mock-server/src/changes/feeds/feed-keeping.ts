/** Keeps feeds, what was found in them, and when they are looked at next. */
import { presentFeedItem, type StoredFeedItem, type Verdict } from "../../domain/feeds/feed.ts";
import { type FeedEntry, identityOf } from "../../domain/feeds/feed-content.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { FeedRow } from "../../tables.ts";
import { emitEvent } from "../emit-event.ts";

interface Keeping {
  readonly tables: TableWriter;
  readonly server: ServerContext;
  readonly now: number;
}

/** @param index The place of the entry, the newest being 0. */
export type Judge = (feed: FeedRow, entry: FeedEntry, index: number) => Verdict;

/**
 * Keeps the entries that were not known, oldest first, and tells of those that are new.
 * @param entries Newest first.
 * @returns whether there were any.
 */
export async function keepEntries(
  feed: FeedRow,
  { entries, judge }: { readonly entries: readonly FeedEntry[]; readonly judge: Judge },
  { tables, server, now }: Keeping,
): Promise<boolean> {
  let foundSome = false;
  for (const [index, entry] of [...entries.entries()].reverse()) {
    const key = `${feed.id}.${await server.hash.sha256(identityOf(entry))}`;
    if ((await tables.find("feed_items", "key", key)) !== undefined) continue;
    foundSome = true;
    const item: StoredFeedItem = {
      id: server.ids.next("feedItem", now),
      feed_id: feed.id,
      workspace_id: feed.workspace_id,
      key,
      ...entry,
      ...judge(feed, entry, index),
      post_id: null,
      created_at: toTimestamp(now),
    };
    await tables.put("feed_items", item);
    if (item.status !== "new") continue;
    const data = presentFeedItem(item);
    const facts = { workspaceId: feed.workspace_id, connectionIds: feed.connection_ids, data };
    await emitEvent({ ...facts, type: "feed.item_found" }, { tables, server });
  }
  return foundSome;
}

/** Has a feed looked at, at a time; one that is not active is not looked at. */
export async function pollAt(time: number, feed: FeedRow, tables: TableWriter): Promise<void> {
  if (!feed.active) {
    await tables.remove("jobs", jobOf(feed.id));
    return;
  }
  await tables.put("jobs", {
    id: jobOf(feed.id),
    created_at: feed.created_at,
    due_at: toTimestamp(time),
    kind: "poll_feed",
    subject_id: feed.id,
  });
}

/** Forgets a feed and what was found in it. */
export async function removeFeed({ id }: FeedRow, tables: TableWriter): Promise<void> {
  for (const item of await tables.list("feed_items", { where: { feed_id: id } })) {
    await tables.remove("feed_items", item.id);
  }
  await tables.remove("jobs", jobOf(id));
  await tables.remove("feeds", id);
}

const jobOf = (feedId: string): string => `job_${feedId}`;
