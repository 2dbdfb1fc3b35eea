/** Feeds that a workspace follows. */

import { keepEntries, pollAt, removeFeed } from "../changes/feeds/feed-keeping.ts";
import { readFeed } from "../changes/feeds/feed-reading.ts";
import {
  changeFeed,
  judgeStock,
  newFeed,
  noteReading,
  POLL_INTERVAL_MS,
  presentFeed,
} from "../domain/feeds/feed.ts";
import type { FeedContent } from "../domain/feeds/feed-content.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { created, noContent, ok } from "../domain/wire/outcome.ts";
import type { TableWriter } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";
import type { FeedRow } from "../tables.ts";
import { requireConnections } from "./connections/require-connection.ts";
import { listPage } from "./list-page.ts";
import type { PreparedRun, Run } from "./operation.ts";
import { requireRow } from "./require-row.ts";

const MOST_SAMPLES = 5;

export const listFeeds: Run<"listFeeds"> = ({ query }, { workspaceId, tables }) =>
  listPage(
    tables,
    {
      table: "feeds",
      query,
      where: { workspace_id: workspaceId },
      filter: ({ active }) => query.active === undefined || active === query.active,
    },
    presentFeed,
  );

export const createFeed: PreparedRun<"createFeed"> = {
  async prepare({ body }, { server }) {
    const content = await readFeed(body.url, server);
    return async (context) => {
      const { workspaceId, tables, now } = context;
      await requireConnections(body.connection_ids, { tables, workspaceId });
      const id = server.ids.next("feed", now);
      const feed = newFeed(body, { id, workspaceId, title: content.title, now });
      const followed = await follow(feed, content, context);
      return created(presentFeed(followed), { etag: etagOf(followed) });
    };
  },
};

export const getFeed: Run<"getFeed"> = async ({ path }, { workspaceId, tables }) => {
  const feed = await requireRow(tables, "feeds", { id: path.feed_id, workspaceId });
  return ok(presentFeed(feed), { etag: etagOf(feed) });
};

export const updateFeed: PreparedRun<"updateFeed"> = {
  async prepare({ path, body }, { server, workspaceId }) {
    const id = path.feed_id;
    await server.store.read((tables) => requireRow(tables, "feeds", { id, workspaceId }));
    const content = body.url === undefined ? undefined : await readFeed(body.url, server);
    return async (context) => {
      const { tables, ifMatch, now } = context;
      const before = await requireRow(tables, "feeds", { id, workspaceId });
      requireMatch(ifMatch, before);
      await requireConnections(body.connection_ids ?? [], { tables, workspaceId });
      const feed = changeFeed(before, body, now);
      const after = content === undefined ? feed : await follow(feed, content, context);
      if (content === undefined) await tables.put("feeds", feed);
      if (after.active !== before.active) await pollAt(now, after, tables);
      return ok(presentFeed(after), { etag: etagOf(after) });
    };
  },
};

export const deleteFeed: Run<"deleteFeed"> = async ({ path }, { workspaceId, tables }) => {
  await removeFeed(await requireRow(tables, "feeds", { id: path.feed_id, workspaceId }), tables);
  return noContent();
};

export const validateFeed: PreparedRun<"validateFeed"> = {
  async prepare({ body }, { server }) {
    const { format, title, entries } = await readFeed(body.url, server);
    const sample_items = entries.slice(0, MOST_SAMPLES);
    return async () => ok({ valid: true, format, title, sample_items });
  },
};

/** Keeps a feed with what is in it by now, of which at most the newest entry is posted. */
async function follow(
  feed: FeedRow,
  { entries }: FeedContent,
  context: { readonly tables: TableWriter; readonly server: ServerContext; readonly now: number },
): Promise<FeedRow> {
  const { tables, now } = context;
  const foundSome = await keepEntries(feed, { entries, judge: judgeStock }, context);
  const followed = noteReading(feed, foundSome, now);
  await tables.put("feeds", followed);
  const isAwaited = followed.backfill === "latest";
  await pollAt(isAwaited ? now : now + POLL_INTERVAL_MS, followed, tables);
  return followed;
}
