/** Writes a ledger as text that a store can keep, and reads it again. */
import { Ledger, type LedgerState } from "../transport/rate-limits/ledger.ts";

/** Far longer than an attempt takes: who has not come back by then has died, and counts from then on. */
const longestAbsenceMs = 120_000;

export function readLedger(kept: string | undefined): Ledger {
  // One scout goes first, so that many processes that start at once do not overrun limits that nobody knows yet.
  const options = { longestAbsenceMs, scouts: 1 };
  if (kept === undefined) {
    return new Ledger(options);
  }
  // Nobody but `writeLedger` has written it.
  const state: LedgerState = JSON.parse(kept);
  const windows = state.windows.map((window) => ({ ...window, times: fromSteps(window.times) }));
  return new Ledger(options, { ...state, windows });
}

export function writeLedger(ledger: Ledger): string {
  const state = ledger.save();
  const windows = state.windows.map((window) => ({ ...window, times: toSteps(window.times) }));
  return JSON.stringify({ ...state, windows });
}

/** Ten thousand times of a day are a fifth as long when each is told by its distance from the one before. */
function toSteps(times: readonly number[]): number[] {
  return times.map((time, index) => time - (times[index - 1] ?? 0));
}

function fromSteps(steps: readonly number[]): number[] {
  let time = 0;
  return steps.map((step) => {
    time += step;
    return time;
  });
}
