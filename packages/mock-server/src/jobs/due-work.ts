/** Runs what time makes due, in the order in which it falls due: deliveries side by side, posts some at once. */
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { MovableClock } from "../ports.ts";
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";
import { createDeliveryLanes, type DeliveryLanes } from "./delivery-lanes.ts";
import { expireUpload } from "./expire-upload.ts";
import { importMedia } from "./import-media.ts";
import { createTurns } from "./in-turn.ts";
import { keepClockOffset } from "./kept-clock.ts";
import { pollFeed } from "./poll-feed.ts";
import { runBatch } from "./run-batch.ts";
import { isRunWithin, type KindWithin, moveTo, runTogether } from "./run-together.ts";
import { watchConnection } from "./watch-connection.ts";
import { watchKey } from "./watch-key.ts";

export interface DueWork {
  /** Runs all that is due by now; deliveries may still be under way when it resolves. */
  run(): Promise<void>;
  /** Moves the clock on by `durationMs`, stopping at each piece of work on the way to run it. */
  advance(durationMs: number): Promise<void>;
  /** Does something else in the turn of due work, so that none runs meanwhile. */
  whileIdle(work: () => Promise<void>): Promise<void>;
  /** Resolves when nothing is running. */
  settled(): Promise<void>;
}

type RunJob = (job: JobRow, server: ServerContext) => Promise<void>;

/** What is neither a delivery nor done within one transaction. */
const RUN: Readonly<Record<Exclude<JobRow["kind"], "deliver_webhook" | KindWithin>, RunJob>> = {
  run_batch: runBatch,
  expire_upload: expireUpload,
  import_media: importMedia,
  poll_feed: pollFeed,
  watch_key: watchKey,
  watch_connection: watchConnection,
};

/** Instances that share a store run it in turn: what one of them is at, the others leave alone. */
const TASK = "due work";

/** Runs what is due until a time. */
type RunUntil = (until: number, pace: Pace) => Promise<void>;

interface Pace {
  /** Whether the clock, and all else, waits for the deliveries of a moment. */
  readonly isStill: boolean;
  /** Told after each piece. */
  readonly onStep?: () => void;
}

interface Running {
  readonly server: ServerContext;
  readonly clock: MovableClock;
  readonly lanes: DeliveryLanes;
}

function createRunUntil({ server, clock, lanes }: Running): RunUntil {
  const runFirst = (job: JobRow, until: number): Promise<void> => {
    if (isRunWithin(job.kind)) return runTogether(until, server, clock);
    return job.kind === "deliver_webhook" ? lanes.take(job) : RUN[job.kind](job, server);
  };
  return async (until, { isStill, onStep }) => {
    for (;;) {
      const job = await server.store.read((tables) => tables.nextJob(toTimestamp(until)));
      const isAtOnce = job?.kind === "deliver_webhook" && Date.parse(job.due_at) <= clock.now();
      if (isStill && !lanes.isIdle && !isAtOnce) {
        await lanes.idle();
        continue;
      }
      if (job === undefined) return;
      moveTo(clock, Date.parse(job.due_at));
      await runFirst(job, until);
      onStep?.();
    }
  };
}

export function createDueWork(server: ServerContext, clock: MovableClock): DueWork {
  const lanes = createDeliveryLanes(server);
  const task = createTask(server, lanes);
  const runUntil = createRunUntil({ server, clock, lanes });
  return {
    run: () => task.unlessTaken(() => runUntil(clock.now(), { isStill: false })),
    advance: (durationMs) =>
      task.alone(async () => {
        // In the same turn: from two at once, the farther time is kept.
        await keepClockOffset(clock.offsetMs + durationMs, server.store);
        const until = clock.now() + durationMs;
        const progress = tellAdvance(durationMs, server, clock);
        const pace = { isStill: true, onStep: progress.step };
        try {
          await runUntil(until, pace);
          moveTo(clock, until);
          await runUntil(until, pace);
        } finally {
          progress.end();
        }
      }),
    whileIdle: task.alone,
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

/** The task as this instance has it, of which it does one piece at a time. */
interface Task {
  /** Does work, unless another instance is at it; deliveries may still be under way when it resolves. */
  unlessTaken(work: () => Promise<void>): Promise<void>;
  /** Does work once no delivery is under way and no other instance is at it. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Resolves when it is nobody's here. */
  settled(): Promise<void>;
}

function createTask({ store }: ServerContext, lanes: DeliveryLanes): Task {
  const inTurn = createTurns();
  /** Whether the task is ours beyond the present turn, because deliveries are under way. */
  let isHeld = false;
  let held: Promise<void> = Promise.resolve();

  /** While deliveries are under way no other instance makes one to the same endpoint. */
  const holdOn = async (): Promise<void> => {
    while (isHeld) {
      await lanes.idle();
      await inTurn(async () => {
        isHeld = !lanes.isIdle;
      });
    }
  };
  const takeOn = (work: () => Promise<void>): Promise<void> => {
    if (isHeld) return work();
    return new Promise((resolve, reject) => {
      const workAndHold = async () => {
        await work().catch(reject);
        isHeld = !lanes.isIdle;
        if (isHeld) resolve();
        await holdOn();
      };
      held = store.exclusively({ name: TASK, isPatient: false }, workAndHold).then(
        () => resolve(),
        (error: unknown) => reject(error),
      );
    });
  };
  return {
    unlessTaken: (work) => inTurn(() => takeOn(work)),
    alone: (work) =>
      inTurn(async () => {
        await lanes.idle();
        if (isHeld) await work();
        else await store.exclusively({ name: TASK, isPatient: true }, work);
      }),
    async settled() {
      await inTurn(async () => undefined);
      await held;
    },
  };
}
