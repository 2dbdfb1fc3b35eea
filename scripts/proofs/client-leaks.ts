/** Calls on one signal that lives as long as the program: they leave no listener, no timer and no memory behind. */
import { proveLeaks } from "../../test/support/prove-leaks.ts";
import { type Proof, requireNone } from "./proof.ts";

const MOST_GROWTH_MIB = 2;

export const clientLeaks: Proof<"rounds"> = {
  defaults: { rounds: 100_000 },
  async prove({ rounds }) {
    const outcome = await proveLeaks(rounds);
    const { calls, failed, listeners, timers, unhandled, heapMiB } = outcome;
    const [early, late] = heapMiB.map((size) => size.toFixed(1));
    const isGrown = heapMiB[1] - heapMiB[0] > MOST_GROWTH_MIB;
    return requireNone(
      `client-leaks: ${calls} calls on one signal, ${failed} of them failed; ${listeners} listeners, ` +
        `${timers} timers, ${unhandled} unhandled rejections left; heap ${early} MiB after a tenth, ` +
        `${late} MiB after all`,
      [
        ...(listeners + timers + unhandled > 0 ? ["something was left behind"] : []),
        ...(isGrown ? [`the heap grew by more than ${MOST_GROWTH_MIB} MiB`] : []),
      ],
    );
  },
};
