/** A store in one SQLite file: what `write` resolved with is on disk. */
import type { DatabaseSync } from "node:sqlite";
import type {
  ExclusiveTask,
  Kept,
  KeptSource,
  Store,
  TableReader,
  TableWriter,
} from "../../ports/store.ts";
import { everything, putAll } from "../everything.ts";
import { ReadWriteLock } from "../memory/read-write-lock.ts";
import { openSqliteFile } from "./sqlite-file.ts";
import { SqliteStatements, SqliteTables } from "./sqlite-tables.ts";

/** Taken before a test can put fake timers in its place. */
const afterThisTurn = setImmediate;

/** Writes that share one commit at most: it bounds how long a read waits. */
const MAX_SHARED_WRITES = 100;

interface QueuedWrite {
  /** Does the work; what it returns tells the caller, once the commit has succeeded. */
  readonly perform: () => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

/**
 * Reaching the disk takes far longer than a write's own work, so the writes of one turn of the event
 * loop run one after the other, each in a savepoint, and reach the disk in one commit. Nobody is
 * told of success before it.
 */
export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #statements: SqliteStatements;
  readonly #reader: SqliteTables;
  readonly #lock = new ReadWriteLock();
  readonly #queue: QueuedWrite[] = [];
  #isScheduled = false;

  /**
   * Opens the file, or makes it.
   * @throws StoreUnusableError with one line that says what is wrong and what to do.
   */
  constructor(file: string) {
    this.#database = openSqliteFile(file);
    this.#statements = new SqliteStatements(this.#database);
    this.#reader = new SqliteTables(this.#statements, { isWritable: false });
  }

  read<Result>(work: (tables: TableReader) => Promise<Result>): Promise<Result> {
    return this.#lock.shared(async () => {
      this.#assertOpen();
      return work(this.#reader);
    });
  }

  write<Result>(work: (tables: TableWriter) => Promise<Result>): Promise<Result> {
    return this.#enqueue(work);
  }

  /** Nobody shares the state. */
  exclusively<Result>(_task: ExclusiveTask, work: () => Promise<Result>): Promise<Result> {
    return work();
  }

  clear(): Promise<void> {
    return this.#enqueue(async (tables) => tables.removeAll());
  }

  dump<Result>(work: (kept: AsyncIterable<Kept>) => Promise<Result>): Promise<Result> {
    return this.read(() => work(everything(this.#reader)));
  }

  load(source: KeptSource): Promise<void> {
    return this.#enqueue(async (tables) => {
      tables.removeAll();
      await putAll(source, tables);
    });
  }

  /** Waits for the writes that were asked for, then gives the file back. */
  async close(): Promise<void> {
    if (!this.#database.isOpen) return;
    await this.#enqueue(async () => undefined);
    await this.#lock.exclusive(async () => {
      if (this.#database.isOpen) this.#database.close();
    });
  }

  #enqueue<Result>(work: (tables: SqliteTables) => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const perform = async () => {
        const result = await this.#inSavepoint(work);
        return () => resolve(result);
      };
      this.#queue.push({ perform, reject });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    afterThisTurn(async () => {
      const writes = this.#queue.splice(0, MAX_SHARED_WRITES);
      try {
        await this.#lock.exclusive(() => this.#commitTogether(writes));
      } finally {
        this.#isScheduled = false;
        if (this.#queue.length > 0) this.#schedule();
      }
    });
  }

  async #commitTogether(writes: readonly QueuedWrite[]): Promise<void> {
    const successes: (() => void)[] = [];
    try {
      this.#assertOpen();
      this.#database.exec("BEGIN IMMEDIATE");
      for (const { perform, reject } of writes) {
        try {
          successes.push(await perform());
        } catch (error) {
          // SQLite gives up the whole transaction on some failures, such as a full disk.
          if (!this.#database.isTransaction) throw error;
          reject(error);
        }
      }
      this.#database.exec("COMMIT");
      for (const succeed of successes) succeed();
    } catch (error) {
      for (const { reject } of writes) reject(error);
      this.#rollBack();
    }
  }

  #rollBack(): void {
    if (!this.#database.isOpen || !this.#database.isTransaction) return;
    try {
      this.#database.exec("ROLLBACK");
    } catch {
      // The writes have been told of what failed first. The next ones fail at their beginning, and it is tried again.
    }
  }

  async #inSavepoint<Result>(work: (tables: SqliteTables) => Promise<Result>): Promise<Result> {
    const tables = new SqliteTables(this.#statements, { isWritable: true });
    this.#database.exec("SAVEPOINT work");
    try {
      const result = await work(tables);
      this.#database.exec("RELEASE work");
      return result;
    } catch (error) {
      this.#undoWork();
      throw error;
    } finally {
      tables.end();
    }
  }

  /** What cannot be taken back alone takes the whole transaction along, or a part of it would be kept. */
  #undoWork(): void {
    if (!this.#database.isTransaction) return;
    try {
      this.#database.exec("ROLLBACK TO work; RELEASE work");
    } catch {
      this.#rollBack();
    }
  }

  #assertOpen(): void {
    if (!this.#database.isOpen) throw new Error("The store is closed.");
  }
}
