/** Does work of one kind in lanes: one piece after the other in the same lane, different lanes side by side. */
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { ServerContext } from "../server-context.ts";
import type { JobRow } from "../tables.ts";
import { giveBack } from "./claim-job.ts";
import { createGate } from "./gate.ts";
import { putOff } from "./put-off.ts";

/** A piece of work that nobody else does for a while. */
export interface ClaimedWork {
  /** As it is kept now: due again when the claim has run out, such as after a crash. */
  readonly job: JobRow;
  /** What its work is done in turn for: an endpoint, a feed, an import. */
  readonly lane: string;
  /** Does it, and keeps what came of it. */
  perform(): Promise<void>;
}

/** @returns undefined where somebody else has it by now, or there is nothing left to do. */
export type Claim = (job: JobRow, server: ServerContext) => Promise<ClaimedWork | undefined>;

/** How work of one kind is done. */
export interface LaneRules {
  readonly claim: Claim;
  /** Pieces that are under way at once: so many hosts may hang before they hold up the others. */
  readonly mostAtOnce: number;
  /** Pieces that are taken and not done yet. */
  readonly mostTaken: number;
  /** What beyond these is put off for; absent: it waits for room, and all due work with it. */
  readonly putOffMs?: number;
}

export interface Lanes {
  readonly isIdle: boolean;
  /**
   * Takes a piece that is due upon itself. It waits for none to be done, unless too many are under way.
   * @param isStill Whether the clock stands until all is done: then nothing is put off.
   */
  take(job: JobRow, isStill: boolean): Promise<void>;
  /** Begins nothing any more: what was taken and waits is due again, for the next server to do. */
  leave(): void;
  /** Resolves when all that was taken has been done, has failed, or was left. */
  idle(): Promise<void>;
}

export function createLanes(rules: LaneRules, server: ServerContext): Lanes {
  /** By job. */
  const taken = new Map<string, ClaimedWork>();
  /** By lane: resolves when the last that was taken for it is over. */
  const ends = new Map<string, Promise<void>>();
  const gate = createGate(rules.mostAtOnce);
  let isLeaving = false;
  let someOver = Promise.withResolvers<void>();

  /** What has waited is claimed anew: its endpoint may have been given up meanwhile, or the whole state be gone. */
  const performLater = async (id: string): Promise<void> => {
    const waiting = taken.get(id);
    if (waiting !== undefined && isLeaving) return giveBack(waiting.job, server);
    const claimed = waiting && (await rules.claim(waiting.job, server));
    if (claimed === undefined) {
      // It may have been found due again, and been claimed by that, meanwhile.
      const renewed = taken.get(id);
      if (renewed !== waiting) await renewed?.perform();
      return;
    }
    taken.set(id, claimed);
    await claimed.perform();
  };
  const begin = ({ lane, job: { id }, perform }: ClaimedWork): void => {
    const before = ends.get(lane);
    const work =
      before === undefined && gate.isOpen
        ? gate.pass(perform)
        : Promise.resolve(before).then(() => gate.pass(() => performLater(id)));
    const over = work
      .catch((error: unknown) => fail(taken.get(id) as ClaimedWork, error, server))
      .finally(() => {
        taken.delete(id);
        if (ends.get(lane) === over) ends.delete(lane);
        someOver.resolve();
        someOver = Promise.withResolvers<void>();
      });
    ends.set(lane, over);
  };
  return {
    get isIdle() {
      return taken.size === 0;
    },
    async take(job, isStill) {
      // One that has waited for as long as a claim holds is found again, and goes on waiting.
      const isFull = () => taken.size >= rules.mostTaken && !taken.has(job.id);
      const { putOffMs } = rules;
      if (isFull() && !isStill && putOffMs !== undefined) return wait(job, putOffMs, server);
      while (isFull() && !isLeaving) await someOver.promise;
      if (isLeaving) return;
      const claimed = await rules.claim(job, server);
      if (claimed === undefined) return;
      const isWaiting = taken.has(job.id);
      taken.set(job.id, claimed);
      if (!isWaiting) begin(claimed);
    },
    leave() {
      isLeaving = true;
    },
    async idle() {
      while (taken.size > 0) await someOver.promise;
    },
  };
}

function fail({ job }: ClaimedWork, error: unknown, server: ServerContext): Promise<void> {
  return putOff(job, error, server).catch((reason: unknown) =>
    server.log("error", `${job.kind} of ${job.subject_id} failed: ${reason}`),
  );
}

/** No failure: there is no room for it yet. */
function wait(job: JobRow, byMs: number, server: ServerContext): Promise<void> {
  return server.store.write(async (tables) => {
    const due_at = toTimestamp(server.clock.now() + byMs);
    if ((await tables.get("jobs", job.id))?.due_at !== job.due_at) return;
    await tables.put("jobs", { ...job, due_at });
  });
}
