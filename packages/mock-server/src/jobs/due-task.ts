/** Due work as a task that instances share: one of them is at it, and holds on to it while deliveries are under way. */
import type { Store } from "../ports/store.ts";
import { createTurns } from "./in-turn.ts";
import type { DeliveryLanes } from "./webhooks/delivery-lanes.ts";

/** Instances that share a store run it in turn: what one of them is at, the others leave alone. */
const TASK = "due work";

/** The task as this instance has it, of which it does one piece at a time. */
export interface DueTask {
  /** Does work, unless another instance is at it; deliveries may still be under way when it resolves. */
  unlessTaken(work: () => Promise<void>): Promise<void>;
  /** Does work once no delivery is under way and no other instance is at it. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Resolves when it is nobody's here. */
  settled(): Promise<void>;
}

export function createDueTask(store: Store, lanes: DeliveryLanes): DueTask {
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
