/** Fetches a file for the library, and keeps it or why it could not be had. */

import { keepFailedMedia, keepMedia } from "../../changes/media-keeping.ts";
import { type PublishableFacts, requirePublishable } from "../../domain/media/media-facts.ts";
import { endImport, isOver, type StoredImport } from "../../domain/media/media-import.ts";
import { readyMedia } from "../../domain/media/media-record.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { Problem } from "../../domain/wire/problem.ts";
import type { TableWriter } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import { isUnclaimed, keepClaim } from "../claim-job.ts";
import type { Claim } from "../lanes.ts";
import { download, unfetched } from "./download.ts";

/** An attempt that is not heard of for so long is made again, such as after a crash. */
const LEASE_MS = 600_000;

interface Fetched {
  readonly bytes: Uint8Array;
  readonly facts: PublishableFacts;
}

/** Each import has a lane of its own. */
export const claimImport: Claim = (job, server) =>
  server.store.write(async (tables) => {
    if (!(await isUnclaimed(job, tables))) return;
    const started = await tables.get("media_imports", job.subject_id);
    if (started === undefined || isOver(started)) {
      await tables.remove("jobs", job.id);
      return;
    }
    const claimed = await keepClaim(job, LEASE_MS, { tables, server });
    const updated_at = toTimestamp(server.clock.now());
    const working: StoredImport = { ...started, status: "working", updated_at };
    await tables.put("media_imports", working);
    return { job: claimed, lane: working.id, perform: () => importMedia(working, job.id, server) };
  });

async function importMedia(started: StoredImport, jobId: string, server: ServerContext) {
  const result = await fetchMedia(started.url, server);
  await server.store.write(async (tables) => {
    await tables.remove("jobs", jobId);
    await settle(started, result, { tables, server });
  });
}

async function fetchMedia(url: string, server: ServerContext): Promise<Fetched | Problem> {
  try {
    const bytes = await download(url, server);
    return { bytes, facts: requirePublishable(await server.inspectMedia(bytes)) };
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

async function settle(
  started: StoredImport,
  result: Fetched | Problem,
  { tables, server }: { tables: TableWriter; server: ServerContext },
): Promise<void> {
  // Whoever emptied the store meanwhile wants to hear no more of it.
  if ((await tables.get("media_imports", started.id)) === undefined) return;
  const at = toTimestamp(server.clock.now());
  const known = await tables.get("media", started.media_id);
  if (known === undefined) {
    await tables.put("media_imports", endImport(started, at, unfetched("It was deleted first.")));
    return;
  }
  const media = { ...known, version: known.version + 1 };
  if (result instanceof Problem) {
    await tables.put("media_imports", endImport(started, at, result));
    await keepFailedMedia({ ...media, status: "failed" }, result, { tables, server });
  } else {
    await tables.put("media_imports", endImport(started, at));
    await keepMedia(readyMedia(media, result.facts), result.bytes, { tables, server });
  }
}
