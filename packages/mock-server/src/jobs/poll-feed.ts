/** Looks at a feed, keeps what is new in it, and makes posts of it. */

import { emitEvent } from "../changes/emit-event.ts";
import { keepEntries, pollAt } from "../changes/feeds/feed-keeping.ts";
import { postNewItems } from "../changes/feeds/feed-posting.ts";
import { readFeedAgain } from "../changes/feeds/feed-reading.ts";
import {
  FAILING,
  judgeEntry,
  noteFailure,
  noteReading,
  POLL_INTERVAL_MS,
  presentFeed,
} from "../domain/feeds/feed.ts";
import type { FeedReading } from "../domain/feeds/feed-content.ts";
import { Problem } from "../domain/wire/problem.ts";
import type { TableWriter } from "../ports/store.ts";
import type { ServerContext } from "../server-context.ts";
import type { FeedRow, JobRow } from "../tables.ts";
import { isUnclaimed, keepClaim } from "./claim-job.ts";
import type { Claim } from "./lanes.ts";

/** A reading that is not heard of for so long is made again, such as after a crash. */
const LEASE_MS = 600_000;

/** Each feed has a lane of its own. */
export const claimPoll: Claim = (job, server) =>
  server.store.write(async (tables) => {
    if (!(await isUnclaimed(job, tables))) return;
    const claimed = await keepClaim(job, LEASE_MS, { tables, server });
    return { job: claimed, lane: job.subject_id, perform: () => pollFeed(claimed, server) };
  });

async function pollFeed(job: JobRow, server: ServerContext): Promise<void> {
  const feed = await server.store.read((tables) => tables.get("feeds", job.subject_id));
  const reading = feed?.active ? await tryRead(feed, server) : undefined;
  await server.store.write(async (tables) => {
    const current = await tables.get("feeds", job.subject_id);
    if (current === undefined) await tables.remove("jobs", job.id);
    else await keepReading({ feed, current, reading }, tables, server);
  });
  // What a crash leaves without its post is posted the next time.
  await postNewItems(job.subject_id, server);
}

async function tryRead(feed: FeedRow, server: ServerContext): Promise<Outcome> {
  try {
    return (await readFeedAgain(feed, server)) ?? "unchanged";
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

type Outcome = FeedReading | "unchanged" | Problem;

interface Reading {
  /** As it was when it was read. */
  readonly feed: FeedRow | undefined;
  /** As it is now. */
  readonly current: FeedRow;
  readonly reading: Outcome | undefined;
}

async function keepReading(
  { feed, current, reading }: Reading,
  tables: TableWriter,
  server: ServerContext,
): Promise<void> {
  const now = server.clock.now();
  // What was read at another address, or for nobody any more, says nothing.
  if (reading === undefined || feed?.url !== current.url || !current.active) {
    await pollAt(now, current, tables);
    return;
  }
  await pollAt(now + POLL_INTERVAL_MS, current, tables);
  if (reading instanceof Problem) {
    const failed = noteFailure(current, reading.message, now);
    await tables.put("feeds", failed);
    if (failed.failures === FAILING) await emitFailing(failed, { tables, server });
    return;
  }
  if (reading === "unchanged") {
    await tables.put("feeds", noteReading(current, false, now));
    return;
  }
  const { content, validators } = reading;
  const found = { entries: content.entries, judge: judgeEntry };
  const foundSome = await keepEntries(current, found, { tables, server, now });
  await tables.put("feeds", { ...noteReading(current, foundSome, now), validators });
}

async function emitFailing(
  feed: FeedRow,
  kept: { readonly tables: TableWriter; readonly server: ServerContext },
): Promise<void> {
  const facts = { workspaceId: feed.workspace_id, connectionIds: feed.connection_ids };
  await emitEvent({ ...facts, type: "feed.failing", data: presentFeed(feed) }, kept);
}
