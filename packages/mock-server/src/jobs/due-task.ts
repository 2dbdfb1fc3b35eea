/** Due work as a task that instances share: one of them is at it, and holds on to it while hosts of others are waited for. */
import type { Store } from "../ports/store.ts";
import type { ForeignWork } from "./foreign-work.ts";
import { createTurns } from "./in-turn.ts";

/** Instances that share a store run it in turn: what one of them is at, the others leave alone. */
const TASK = "due work";

/** The task as this instance has it, of which it does one piece at a time. */
export interface DueTask {
  /** Does work between the pieces of this instance, whatever the others are at. */
  between(work: () => Promise<void>): Promise<void>;
  /** Does work, unless another instance is at it; foreign work may still be under way when it resolves. */
  unlessTaken(work: () => Promise<void>): Promise<void>;
  /** Does work once no foreign work is under way and no other instance is at it. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Resolves when this instance has let go of it. */
  settled(): Promise<void>;
}

export function createDueTask(
  store: Store,
  foreign: Pick<ForeignWork, "isIdle" | "idle">,
): DueTask {
  const inTurn = createTurns();
  /** Whether the task is ours beyond the present turn, because foreign work is under way. */
  let isHeld = false;
  let held: Promise<void> = Promise.resolve();

  /** Meanwhile no other instance sends to the same endpoint, or reads the same feed. */
  const holdOn = async (): Promise<void> => {
    while (isHeld) {
      await foreign.idle();
      await inTurn(async () => {
        isHeld = !foreign.isIdle;
      });
    }
  };
  const takeOn = (work: () => Promise<void>): Promise<void> => {
    if (isHeld) return work();
    return new Promise((resolve, reject) => {
      const workAndHold = async () => {
        await work().catch(reject);
        isHeld = !foreign.isIdle;
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
    between: inTurn,
    unlessTaken: (work) => inTurn(() => takeOn(work)),
    alone: (work) =>
      inTurn(async () => {
        await foreign.idle();
        if (isHeld) await work();
        else await store.exclusively({ name: TASK, isPatient: true }, work);
      }),
    async settled() {
      await inTurn(async () => undefined);
      await held;
    },
  };
}
