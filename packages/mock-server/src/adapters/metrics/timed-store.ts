/** A store that tells how long its work takes, and whether it fails. */
import type {
  ExclusiveTask,
  Kept,
  KeptSource,
  Store,
  TableReader,
  TableWriter,
} from "../../ports/store.ts";
import type { Meter } from "../../ports/telling.ts";

export class TimedStore implements Store {
  readonly #store: Store;
  readonly #meter: Meter;

  constructor(store: Store, meter: Meter) {
    this.#store = store;
    this.#meter = meter;
  }

  read<Result>(work: (tables: TableReader) => Promise<Result>): Promise<Result> {
    return this.#timed("read", () => this.#store.read(work));
  }

  write<Result>(work: (tables: TableWriter) => Promise<Result>): Promise<Result> {
    return this.#timed("write", () => this.#store.write(work));
  }

  /** As long as the work inside takes, which is timed itself. */
  exclusively<Result>(
    task: ExclusiveTask,
    work: () => Promise<Result>,
  ): Promise<Result | undefined> {
    return this.#store.exclusively(task, work);
  }

  clear(): Promise<void> {
    return this.#store.clear();
  }

  dump<Result>(work: (kept: AsyncIterable<Kept>) => Promise<Result>): Promise<Result> {
    return this.#store.dump(work);
  }

  load(source: KeptSource): Promise<void> {
    return this.#store.load(source);
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  async #timed<Result>(kind: "read" | "write", work: () => Promise<Result>): Promise<Result> {
    const startedAt = performance.now();
    let hasFailed = true;
    try {
      const result = await work();
      hasFailed = false;
      return result;
    } finally {
      this.#meter.timeStore(kind, (performance.now() - startedAt) / 1_000, hasFailed);
    }
  }
}
