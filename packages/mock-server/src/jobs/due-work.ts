/** Runs what time makes due, in the order in which it falls due: foreign work side by side, posts some at once. */
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { MovableClock } from "../ports/clock.ts";
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";
import { createDueTask } from "./due-task.ts";
import {
  createForeignWork,
  type ForeignKind,
  type ForeignWork,
  isForeign,
} from "./foreign-work.ts";
import { followClock, keepClockOffset } from "./kept/kept-clock.ts";
import { watchKey } from "./keys/watch-key.ts";
import { expireUpload } from "./media/expire-upload.ts";
import { runBatch } from "./posts/run-batch.ts";
import { putOff } from "./put-off.ts";
import { sweep } from "./retention/sweep.ts";
import { isRunWithin, type KindWithin, moveTo, runTogether } from "./run-together.ts";
import { watchConnection } from "./watch-connection.ts";

export interface DueWork {
  /** Runs all that is due by now; foreign work may still be under way when it resolves. */
  run(): Promise<void>;
  /** Moves the clock on by `durationMs`, stopping at each piece of work on the way to run it. */
  advance(durationMs: number): Promise<void>;
  /** Does something else in the turn of due work, so that none runs meanwhile. */
  whileIdle(work: () => Promise<void>): Promise<void>;
  /** Begins no piece any more, because the server closes: what is due stays due, for the next server to do. */
  leave(): void;
  /** Resolves when nothing is running. */
  settled(): Promise<void>;
}

type RunJob = (job: JobRow, server: ServerContext) => Promise<void>;

/** Work that asks no host of others, each piece in transactions of its own. */
const RUN: Readonly<Record<Exclude<JobRow["kind"], ForeignKind | KindWithin>, RunJob>> = {
  run_batch: runBatch,
  expire_upload: expireUpload,
  watch_key: watchKey,
  watch_connection: watchConnection,
  sweep,
};

/** Runs what is due until a time. */
type RunUntil = (until: number, pace: Pace) => Promise<void>;

interface Pace {
  /** Whether the clock, and all else, waits for the foreign work of a moment. */
  readonly isStill: boolean;
  /** Told after each piece. */
  readonly onStep?: () => void;
}

interface Running {
  readonly server: ServerContext;
  readonly clock: MovableClock;
  readonly foreign: ForeignWork;
  readonly isLeaving: () => boolean;
}

function createRunUntil({ server, clock, foreign, isLeaving }: Running): RunUntil {
  const runFirst = (job: JobRow, until: number, isStill: boolean): Promise<void> => {
    const { kind } = job;
    if (isForeign(kind)) return foreign.of(kind).take(job, isStill);
    return isRunWithin(kind) ? runTogether(until, server, clock) : RUN[kind](job, server);
  };
  return async (until, { isStill, onStep }) => {
    while (!isLeaving()) {
      const job = await server.store.read((tables) => tables.nextJob(toTimestamp(until)));
      const isAtOnce =
        job !== undefined && isForeign(job.kind) && Date.parse(job.due_at) <= clock.now();
      if (isStill && !foreign.isIdle && !isAtOnce) {
        await foreign.idle();
        continue;
      }
      if (job === undefined) return;
      moveTo(clock, Date.parse(job.due_at));
      await runFirst(job, until, isStill).catch((error: unknown) => putOff(job, error, server));
      onStep?.();
    }
  };
}

export function createDueWork(server: ServerContext, clock: MovableClock): DueWork {
  const foreign = createForeignWork(server);
  const task = createDueTask(server.store, foreign);
  let isLeaving = false;
  const runUntil = createRunUntil({ server, clock, foreign, isLeaving: () => isLeaving });
  return {
    async run() {
      // Not while this instance moves its clock itself, which stops at each piece of work on the way.
      await task.between(() => followClock(clock, server.store));
      await task.unlessTaken(() => runUntil(clock.now(), { isStill: false }));
    },
    advance: (durationMs) =>
      task.alone(async () => {
        // In the same turn: what another instance has added stays added.
        await followClock(clock, server.store);
        await keepClockOffset(clock.offsetMs + durationMs, server.store);
        const until = clock.now() + durationMs;
        const progress = tellAdvance(durationMs, server, clock);
        const pace = { isStill: true, onStep: progress.step };
        try {
          await runUntil(until, pace);
          moveTo(clock, until);
          await runUntil(until, pace);
          // A clock that ticks has gone on meanwhile: what was kept counts from the beginning.
          await followClock(clock, server.store);
        } finally {
          progress.end();
        }
      }),
    whileIdle: task.alone,
    leave() {
      isLeaving = true;
      foreign.leave();
    },
    settled: task.settled,
  };
}

const MINUTE_MS = 60_000;

/** Tells whoever watches how far the clock has come, where much falls due on its way. */
function tellAdvance(durationMs: number, { startProgress }: ServerContext, clock: MovableClock) {
  const startsAt = clock.now();
  const total = Math.ceil(durationMs / MINUTE_MS);
  const progress = startProgress?.({ verb: "Moved the clock on by", unit: "minutes", total });
  let told = 0;
  return {
    step() {
      const minutes = Math.floor((clock.now() - startsAt) / MINUTE_MS);
      progress?.step(minutes - told);
      told = minutes;
    },
    end: () => progress?.end(),
  };
}
