/** Shows the progress of long work: on a terminal in one line that is redrawn, otherwise in a line now and then. */
import type { LongWork, Progress } from "../ports/telling.ts";
import type { Terminal } from "./terminal.ts";

/** The redraw interval on a terminal. */
const REDRAWN_MS = 100;
/** Otherwise, the first line appears only if the work takes long, and the next ones at long intervals. */
const FIRST_MS = 1_000;
const NEXT_MS = 10_000;

const CLEAR_LINE = "\r\u001b[K";

/** @param now Milliseconds of a monotonic clock. */
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
