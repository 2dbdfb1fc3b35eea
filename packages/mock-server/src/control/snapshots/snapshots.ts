/** Snapshots: all that a world is at one moment, to go back to as often as a test likes. */
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { DueWork } from "../../jobs/due-work.ts";
import { restoreCounts } from "../../jobs/kept/flush.ts";
import { keepClockOffset } from "../../jobs/kept/kept-clock.ts";
import type { MovableClock } from "../../ports/clock.ts";
import type { KeptCounts } from "../../ports/rate-limiter.ts";
import type { Kept } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { JournalKeeping } from "../journal.ts";

/** A moment of a world to go back to; it lives in memory, as long as somebody holds it. */
export interface Snapshot {
  /** RFC 3339, on the world's clock. */
  readonly takenAt: string;
}

export interface Snapshots {
  /**
   * Keeps the whole state: every row and every byte, counts of rate windows and failed attempts, what is due, answers
   * under idempotency keys, the clock, the journal and the faults.
   */
  snapshot(): Promise<Snapshot>;
  /**
   * Goes back to a moment; what has happened since is gone. Whoever asks meanwhile may be answered from before or after.
   * @throws RangeError for a snapshot of another world.
   */
  restore(snapshot: Snapshot): Promise<void>;
}

export interface SnapshotParts {
  readonly context: ServerContext;
  readonly clock: MovableClock;
  readonly keptCounts: KeptCounts | undefined;
  readonly journal: JournalKeeping;
  readonly dueWork: DueWork;
  /** Writes what is kept in memory between requests. */
  readonly flush: () => Promise<void>;
}

export function createSnapshots(parts: SnapshotParts): Snapshots {
  const { dueWork, flush } = parts;
  const taken = new WeakMap<Snapshot, Moment>();
  return {
    async snapshot() {
      const snapshot = { takenAt: "" };
      await dueWork.whileIdle(async () => {
        await flush();
        const moment = await takeMoment(parts);
        snapshot.takenAt = toTimestamp(moment.now);
        taken.set(snapshot, moment);
      });
      return snapshot;
    },
    async restore(snapshot) {
      const moment = taken.get(snapshot);
      if (moment === undefined) throw new RangeError("The snapshot belongs to another world.");
      await dueWork.whileIdle(async () => {
        // What waits to be written must not be written afterwards.
        await flush();
        await bringBack(moment, parts);
      });
    },
  };
}

/** What a snapshot holds: what the store keeps, and what is in memory alone. */
interface Moment {
  readonly now: number;
  readonly kept: readonly Kept[];
  readonly guesses: ReturnType<ServerContext["guesses"]["save"]>;
  readonly logIns: ReturnType<ServerContext["logIns"]["save"]>;
  readonly journal: ReturnType<JournalKeeping["save"]>;
  readonly faults: ReturnType<ServerContext["faults"]["save"]>;
}

async function takeMoment({ context, clock, journal }: SnapshotParts): Promise<Moment> {
  return {
    now: clock.now(),
    kept: await context.store.dump(toArray),
    guesses: context.guesses.save(),
    logIns: context.logIns.save(),
    journal: journal.save(),
    faults: context.faults.save(),
  };
}

async function toArray(kept: AsyncIterable<Kept>): Promise<Kept[]> {
  const all: Kept[] = [];
  for await (const one of kept) all.push(one);
  return all;
}

async function bringBack(moment: Moment, parts: SnapshotParts): Promise<void> {
  const { context, clock, keptCounts, journal } = parts;
  const { store } = context;
  await store.load(() => moment.kept);
  if (keptCounts !== undefined) {
    await context.rateLimiter.clear();
    await restoreCounts(context, keptCounts);
  }
  // The clock shows what it showed, however long it has ticked since.
  clock.advance(moment.now - clock.now());
  await keepClockOffset(clock.offsetMs, store);
  context.guesses.restore(moment.guesses);
  context.logIns.restore(moment.logIns);
  journal.restore(moment.journal);
  context.faults.restore(moment.faults);
}
