/** Does a piece of work again and again, without keeping the process alive for it. */

/** @returns a function that stops it, and waits for the work that is under way. */
export function startTicker(everyMs: number, work: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  const timer = setInterval(() => {
    current ??= work().finally(() => {
      current = undefined;
    });
  }, everyMs);
  if (typeof timer === "object") timer.unref();
  return async () => {
    clearInterval(timer);
    await current;
  };
}
