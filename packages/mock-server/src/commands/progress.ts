/** Tells how far long work has come: on a terminal in one line that is drawn over, elsewhere in a line now and then. */
import type { LongWork, Progress } from "../ports/telling.ts";
import type { Terminal } from "./terminal.ts";

/** On a terminal, as often as an eye can follow. */
const REDRAWN_MS = 100;
/** Elsewhere the first line comes once the work turns out to be long, and then one a while. */
const FIRST_MS = 1_000;
const NEXT_MS = 10_000;

const CLEAR_LINE = "\r\u001b[K";

/** @param now milliseconds of a clock that only goes on */
export function startProgress(
  terminal: Pick<Terminal, "isWatched" | "tell">,
  { verb, unit, total }: LongWork,
  now: () => number = () => performance.now(),
): Progress {
  const { isWatched } = terminal;
  let done = 0;
  let isDrawn = false;
  let nextAt = now() + (isWatched ? REDRAWN_MS : FIRST_MS);
  const named = unit === undefined ? "" : ` ${unit}`;
  const line = () => `${verb} ${done} of ${Math.max(total, done)}${named}.`;
  return {
    step(count = 1) {
      done += count;
      const time = now();
      if (time < nextAt) return;
      nextAt = time + (isWatched ? REDRAWN_MS : NEXT_MS);
      terminal.tell(isWatched ? `${CLEAR_LINE}${line()}` : `${line()}\n`);
      isDrawn = isWatched;
    },
    end() {
      if (isDrawn) terminal.tell(CLEAR_LINE);
    },
  };
}
