/** Runs what time makes due, one piece after the other, in the order in which it falls due. */
import type { MovableClock } from "../ports.ts";
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";
import { deliverWebhook } from "./deliver-webhook.ts";
import { expireUpload } from "./expire-upload.ts";
import { importMedia } from "./import-media.ts";
import { createTurns } from "./in-turn.ts";
import { pollFeed } from "./poll-feed.ts";
import { publishPost } from "./publish-post.ts";
import { publishTarget } from "./publish-target.ts";
import { runBatch } from "./run-batch.ts";
import { watchConnection } from "./watch-connection.ts";
import { watchKey } from "./watch-key.ts";

export interface DueWork {
  /** Runs all that is due by now. */
  run(): Promise<void>;
  /** Moves the clock on by `durationMs`, stopping at each piece of work on the way to run it. */
  advance(durationMs: number): Promise<void>;
  /** Does something else in the turn of due work, so that none runs meanwhile. */
  whileIdle(work: () => Promise<void>): Promise<void>;
  /** Resolves when nothing is running. */
  settled(): Promise<void>;
}

type RunJob = (job: JobRow, server: ServerContext) => Promise<void>;

const RUN: Readonly<Record<JobRow["kind"], RunJob>> = {
  publish_post: publishPost,
  publish_target: publishTarget,
  run_batch: runBatch,
  deliver_webhook: deliverWebhook,
  expire_upload: expireUpload,
  import_media: importMedia,
  poll_feed: pollFeed,
  watch_key: watchKey,
  watch_connection: watchConnection,
};

/** Instances that share a store run it in turn: what one of them is at, the others leave alone. */
const TASK = "due work";

export function createDueWork(server: ServerContext, clock: MovableClock): DueWork {
  const inTurn = createTurns();
  const runUntil = async (until: number): Promise<void> => {
    for (;;) {
      const job = await server.store.read((tables) => tables.nextJob(toTimestamp(until)));
      if (job === undefined) return;
      moveTo(clock, Date.parse(job.due_at));
      await RUN[job.kind](job, server);
    }
  };
  return {
    run: () =>
      inTurn(() =>
        server.store.exclusively({ name: TASK, isPatient: false }, () => runUntil(clock.now())),
      ),
    advance: (durationMs) =>
      inTurn(() =>
        server.store.exclusively({ name: TASK, isPatient: true }, async () => {
          const until = clock.now() + durationMs;
          await runUntil(until);
          moveTo(clock, until);
          await runUntil(until);
        }),
      ),
    whileIdle: (work) =>
      inTurn(() => server.store.exclusively({ name: TASK, isPatient: true }, work)),
    settled: () => inTurn(async () => undefined),
  };
}

const toTimestamp = (time: number): string => new Date(time).toISOString();

/** Work that was due before now, such as after a restart, runs now. */
function moveTo(clock: MovableClock, time: number): void {
  const byMs = time - clock.now();
  if (byMs > 0) clock.advance(byMs);
}
