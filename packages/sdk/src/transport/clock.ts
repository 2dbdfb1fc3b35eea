/** Time as a port: what o'clock it is, and what to run later. Tests bring a clock of their own. */

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `task` once after `delayMs`; the answer cancels it. */
  after(delayMs: number, task: () => void): () => void;
}

/** `setTimeout` keeps a signed 32-bit number: one millisecond more, and it fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, task) {
    let timer = setTimeout(fire, Math.min(delayMs, longestTimerMs));
    let leftMs = delayMs - longestTimerMs;
    function fire() {
      if (leftMs <= 0) {
        task();
        return;
      }
      timer = setTimeout(fire, Math.min(leftMs, longestTimerMs));
      leftMs -= longestTimerMs;
    }
    return () => clearTimeout(timer);
  },
};

/** Waits on `clock`. An abort ends the wait at once with the signal's reason and leaves no listener behind. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const cancel = clock.after(delayMs, () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    });
    function abort() {
      cancel();
      reject(signal?.reason);
    }
    signal?.addEventListener("abort", abort, { once: true });
  });
}
