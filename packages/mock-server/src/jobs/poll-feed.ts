/** Looks at a feed, keeps what is new in it, and makes posts of it. */

import { emitEvent } from "../changes/emit-event.ts";
import { keepEntries, pollAt } from "../changes/feed-keeping.ts";
import { postNewItems } from "../changes/feed-posting.ts";
import { readFeed } from "../changes/feed-reading.ts";
import {
  FAILING,
  judgeEntry,
  noteFailure,
  noteReading,
  POLL_INTERVAL_MS,
  presentFeed,
} from "../domain/feeds/feed.ts";
import type { FeedContent } from "../domain/feeds/feed-content.ts";
import { Problem } from "../domain/wire/problem.ts";
import type { TableWriter } from "../ports.ts";
import type { ServerContext } from "../server-context.ts";
import type { FeedRow, JobRow } from "../tables.ts";

export async function pollFeed(job: JobRow, server: ServerContext): Promise<void> {
  const feed = await server.store.read((tables) => tables.get("feeds", job.subject_id));
  const reading = feed?.active ? await tryRead(feed.url, server) : undefined;
  await server.store.write(async (tables) => {
    const current = await tables.get("feeds", job.subject_id);
    if (current === undefined) await tables.remove("jobs", job.id);
    else await keepReading({ feed, current, reading }, tables, server);
  });
  // What a crash leaves without its post is posted the next time.
  await postNewItems(job.subject_id, server);
}

async function tryRead(url: string, server: ServerContext): Promise<FeedContent | Problem> {
  try {
    return await readFeed(url, server);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

interface Reading {
  /** As it was when it was read. */
  readonly feed: FeedRow | undefined;
  /** As it is now. */
  readonly current: FeedRow;
  readonly reading: FeedContent | Problem | undefined;
}

async function keepReading(
  { feed, current, reading }: Reading,
  tables: TableWriter,
  server: ServerContext,
): Promise<void> {
  const now = server.clock.now();
  await pollAt(now + POLL_INTERVAL_MS, current, tables);
  // What was read at another address, or for nobody any more, says nothing.
  if (reading === undefined || feed?.url !== current.url || !current.active) return;
  if (reading instanceof Problem) {
    const failed = noteFailure(current, reading.message, now);
    await tables.put("feeds", failed);
    if (failed.failures === FAILING) await emitFailing(failed, { tables, server });
    return;
  }
  const { entries } = reading;
  const found = { entries, judge: judgeEntry };
  const foundSome = await keepEntries(current, found, { tables, server, now });
  await tables.put("feeds", noteReading(current, foundSome, now));
}

async function emitFailing(
  feed: FeedRow,
  kept: { readonly tables: TableWriter; readonly server: ServerContext },
): Promise<void> {
  const facts = { workspaceId: feed.workspace_id, connectionIds: feed.connection_ids };
  await emitEvent({ ...facts, type: "feed.failing", data: presentFeed(feed) }, kept);
}
