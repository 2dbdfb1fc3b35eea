/** Lets so many pieces of work in at once; the others wait, and come in in the order in which they came. */

export interface Gate {
  /** Whether the next to come need not wait. */
  readonly isOpen: boolean;
  pass(work: () => Promise<void>): Promise<void>;
}

export function createGate(most: number): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return {
    get isOpen() {
      return inside < most;
    },
    async pass(work) {
      // Whoever leaves hands his place over.
      if (inside < most) inside += 1;
      else await new Promise<void>((admit) => void waiting.push(admit));
      try {
        await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) inside -= 1;
        else next();
      }
    },
  };
}
