/** Lets any number of readers in at once, or one writer alone. */

type Admit = () => void;

const turnIn = (queue: Admit[]): Promise<void> =>
  new Promise((admit) => {
    queue.push(admit);
  });

/**
 * Readers wait for a writer at work, never for one that waits: a read inside a read cannot block
 * itself. A write inside a read or a write, or a read inside a write, waits for ever.
 */
export class ReadWriteLock {
  #readers = 0;
  #isWriting = false;
  #waitingReaders: Admit[] = [];
  readonly #waitingWriters: Admit[] = [];

  async shared<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#isWriting) await turnIn(this.#waitingReaders);
    else this.#readers += 1;
    try {
      return await work();
    } finally {
      this.#readers -= 1;
      this.#handOver();
    }
  }

  async exclusive<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#isWriting || this.#readers > 0) await turnIn(this.#waitingWriters);
    else this.#isWriting = true;
    try {
      return await work();
    } finally {
      this.#isWriting = false;
      this.#handOver();
    }
  }

  /** Counts those it admits before they run, so that nobody slips in between. */
  #handOver(): void {
    if (this.#isWriting) return;
    const readers = this.#waitingReaders;
    if (readers.length > 0) {
      this.#waitingReaders = [];
      this.#readers += readers.length;
      for (const admit of readers) admit();
      return;
    }
    if (this.#readers > 0) return;
    const admit = this.#waitingWriters.shift();
    if (admit === undefined) return;
    this.#isWriting = true;
    admit();
  }
}
