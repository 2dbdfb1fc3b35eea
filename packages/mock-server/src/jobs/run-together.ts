/** Runs due work of many pieces in one transaction: reaching the disk takes longer than each of them. */
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { MovableClock } from "../ports/clock.ts";
import type { TableWriter } from "../ports/store.ts";
import type { Activity, ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";
import { publishPost } from "./posts/publish-post.ts";
import { publishTarget } from "./posts/publish-target.ts";
import type { RunWithin } from "./run-within.ts";

const RUN_WITHIN = {
  publish_post: publishPost,
  publish_target: publishTarget,
} as const satisfies Partial<Record<JobRow["kind"], RunWithin>>;

export type KindWithin = keyof typeof RUN_WITHIN;

export const isRunWithin = (kind: JobRow["kind"]): kind is KindWithin =>
  Object.hasOwn(RUN_WITHIN, kind);

/** Pieces of one transaction: it bounds how long a request waits for the store, and what a failure takes along. */
const MOST_TOGETHER = 25;

/** Runs what is due until a time, in due order, as far as it can be done together; at least one piece is due. */
export async function runTogether(
  until: number,
  server: ServerContext,
  clock: MovableClock,
): Promise<void> {
  try {
    await runSome(until, { most: MOST_TOGETHER, server, clock });
  } catch {
    // All of it is undone: what stands before the piece that fails is not to suffer for it.
    await runSome(until, { most: 1, server, clock });
  }
}

interface Running {
  readonly most: number;
  readonly server: ServerContext;
  readonly clock: MovableClock;
}

async function runSome(until: number, { most, server, clock }: Running): Promise<void> {
  let movedMs = 0;
  const moveBack = () => {
    if (movedMs > 0) clock.advance(-movedMs);
    movedMs = 0;
  };
  const work = async (tables: TableWriter) => {
    // A transaction may run again, and its time with it.
    moveBack();
    const told: Activity[] = [];
    for (let count = 0; count < most; count += 1) {
      const job = await tables.nextJob(toTimestamp(until));
      if (job === undefined || !isRunWithin(job.kind)) break;
      movedMs += moveTo(clock, Date.parse(job.due_at));
      told.push(...(await RUN_WITHIN[job.kind](job, { tables, server })));
    }
    return told;
  };
  try {
    for (const activity of await server.store.write(work)) server.activity.add(activity);
  } catch (error) {
    moveBack();
    throw error;
  }
}

/**
 * Work that was due before now, such as after a restart, runs now.
 * @returns by how many milliseconds the clock was moved.
 */
export function moveTo(clock: MovableClock, time: number): number {
  const byMs = Math.max(0, time - clock.now());
  if (byMs > 0) clock.advance(byMs);
  return byMs;
}
