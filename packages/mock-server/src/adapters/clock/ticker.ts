/** Does a piece of work again and again, without keeping the process alive for it. */

export interface Ticking {
  readonly everyMs: number;
  readonly work: () => Promise<void>;
  /** Told when the work rejects; it is done again at its next turn. */
  readonly onError: (error: unknown) => void;
}

/** @returns a function that stops it, and waits for the work that is under way. */
export function startTicker({ everyMs, work, onError }: Ticking): () => Promise<void> {
  let current: Promise<void> | undefined;
  const timer = setInterval(() => {
    current ??= work()
      .catch(onError)
      .finally(() => {
        current = undefined;
      });
  }, everyMs);
  if (typeof timer === "object") timer.unref();
  return async () => {
    clearInterval(timer);
    await current;
  };
}
