/** Work that nobody waits for any longer than they want to. */

/** Settles as `work` does, or rejects with the signal's reason once it aborts. */
export async function orAbort<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  // Before anything can throw: work that fails once nobody waits for it is no unhandled rejection.
  const either = Promise.race([aborted, work]);
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  try {
    return await either;
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
