/** Does a piece of work again and again, without keeping the process alive for it. */

export interface Ticking {
  readonly everyMs: number;
  readonly work: () => Promise<void>;
  /** Told when the work rejects, once for as long as it says the same; it is done again at its next turn. */
  readonly onError: (error: unknown) => void;
}

/** @returns a function that stops it, and waits for the work that is under way. */
export function startTicker({ everyMs, work, onError }: Ticking): () => Promise<void> {
  let current: Promise<void> | undefined;
  let failure: string | undefined;
  const workOnce = async (): Promise<void> => {
    try {
      await work();
      failure = undefined;
    } catch (error) {
      const isTold = String(error) === failure;
      failure = String(error);
      // A database that is away for an hour is not worth a line ten times a second.
      if (!isTold) onError(error);
    }
  };
  const timer = setInterval(() => {
    current ??= workOnce().finally(() => {
      current = undefined;
    });
  }, everyMs);
  if (typeof timer === "object") timer.unref();
  return async () => {
    clearInterval(timer);
    await current;
  };
}
