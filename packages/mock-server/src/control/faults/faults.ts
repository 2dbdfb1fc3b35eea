/** The hands of a test on the faults of a world. */
import type { Fault } from "../../domain/faults/fault.ts";
import type { FaultRule } from "../../domain/faults/fault-rule.ts";
import { readFault } from "../../domain/faults/read-fault.ts";
import type { ServerContext } from "../../server-context.ts";

/** What goes wrong in a world, because a test wants it to. */
export interface Faults {
  /**
   * Makes something go wrong from now on.
   *
   * @example
   * server.faults.add({ fault: "error", code: "MAINTENANCE", operation: "createPost", times: 2 });
   * server.faults.add({ fault: "reset", at: "after-work", operation: "createPost", times: 1 });
   *
   * @throws FaultSpecError for a fault that cannot be; its message says what is wrong, where, and what would do.
   */
  add(fault: Fault): FaultHandle;
  /** In the order in which they were added; those that are over are among them. */
  list(): ListedFault[];
  /** @returns `false` if no fault has this id. */
  remove(id: string): boolean;
  /** Lets everything go right again. */
  clear(): void;
}

/** A fault that was set. */
export interface FaultHandle {
  readonly id: string;
  /** How many requests, or deliveries, have met it. */
  readonly met: number;
  /**
   * Resolves once so many have met it: the moment to move a clock that stands on, for a request to go on.
   * @param times @default 1
   * @throws RangeError for more than its own `times`, and where the fault is removed, cleared or reset before.
   */
  untilMet(times?: number): Promise<void>;
  remove(): void;
}

/** A fault as it was set, and how often it has been met. */
export type ListedFault = Fault & {
  readonly id: string;
  readonly met: number;
  readonly isOver: boolean;
};

export function createFaults({ faults, clock }: ServerContext): Faults {
  return {
    add(fault) {
      const rule = faults.add(readFault(fault), clock.now());
      return {
        id: rule.id,
        get met() {
          return rule.met;
        },
        untilMet: (times = 1) => faults.untilMet(rule, times),
        remove: () => void faults.remove(rule.id),
      };
    },
    list: () => faults.rules.map((rule) => listFault(rule, clock.now())),
    remove: (id) => faults.remove(id),
    clear: () => faults.clear(),
  };
}

const listFault = (rule: FaultRule, now: number): ListedFault => ({
  ...rule.fault,
  id: rule.id,
  met: rule.met,
  isOver: rule.isOver(now),
});
