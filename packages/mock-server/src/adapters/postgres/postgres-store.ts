/** A store in PostgreSQL, which any number of instances may share: what `write` resolved with is on disk. */
import { type ClientBase, DatabaseError, type Pool, type PoolClient } from "pg";
import type {
  ExclusiveTask,
  Kept,
  KeptSource,
  Store,
  TableReader,
  TableWriter,
} from "../../ports/store.ts";
import { putKept } from "../everything.ts";
import { withConnection } from "./postgres-connection.ts";
import { lock, tryLock, unlock } from "./postgres-lock.ts";
import {
  everythingKept,
  isRateCount,
  putRateCount,
  removeRateCounts,
} from "./postgres-rate-counts.ts";
import { PostgresTables } from "./postgres-tables.ts";

const SNAPSHOT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
const SERIALIZABLE = "BEGIN ISOLATION LEVEL SERIALIZABLE";

/** Serialization failure, and deadlock: what is undone may be done again. */
const CONFLICTS: ReadonlySet<string | undefined> = new Set(["40001", "40P01"]);
/**
 * Attempts after the first, each of which fails only where another write has succeeded. Whoever waits in line still
 * meets those who have not met a conflict yet, and may lose to many of them in a row.
 */
const MAX_RETRIES = 1_000;

/**
 * Writes are serializable: together they come to what they would come to one after the other, and
 * one that does not fit in is undone and run again.
 */
export class PostgresStore implements Store {
  readonly #pool: Pool;
  readonly #running = new Set<Promise<unknown>>();
  #isClosed = false;

  /** @param pool What `openPostgresDatabase` gave; it ends when the store is closed. */
  constructor(pool: Pool) {
    this.#pool = pool;
  }

  read<Result>(work: (tables: TableReader) => Promise<Result>): Promise<Result> {
    return this.#run((client) => inSnapshot(client, work));
  }

  write<Result>(work: (tables: TableWriter) => Promise<Result>): Promise<Result> {
    return this.#run((client) => serially(client, work));
  }

  exclusively<Result>(
    { name, isPatient }: ExclusiveTask,
    work: () => Promise<Result>,
  ): Promise<Result | undefined> {
    return this.#run(async (client) => {
      const isOurs = await (isPatient ? lock : tryLock)(client, `task ${name}`);
      if (!isOurs) return;
      try {
        return await work();
      } finally {
        await unlock(client, `task ${name}`);
      }
    });
  }

  clear(): Promise<void> {
    return this.load(() => []);
  }

  dump<Result>(work: (kept: AsyncIterable<Kept>) => Promise<Result>): Promise<Result> {
    return this.#run((client) =>
      inSnapshot(client, (tables) => work(everythingKept(client, tables))),
    );
  }

  load(source: KeptSource): Promise<void> {
    return this.#run((client) =>
      serially(client, async (tables) => {
        await tables.removeAll();
        await removeRateCounts(client);
        for await (const kept of source()) {
          if (isRateCount(kept)) await putRateCount(kept.row, client);
          else await putKept(kept, tables);
        }
      }),
    );
  }

  /** Waits for what was asked for, then gives the connections back. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await Promise.allSettled(this.#running);
    await this.#pool.end();
  }

  async #run<Result>(use: (client: PoolClient) => Promise<Result>): Promise<Result> {
    if (this.#isClosed) throw new Error("The store is closed.");
    const running = withConnection(this.#pool, use);
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }
}

/** Neither its beginning nor its end is waited for: the answers come in the order of the questions. */
async function inSnapshot<Result>(
  client: ClientBase,
  work: (tables: PostgresTables) => Promise<Result>,
): Promise<Result> {
  const tables = new PostgresTables(client, { isWritable: false });
  const begun = client.query(SNAPSHOT);
  try {
    const [result] = await Promise.all([work(tables), begun]);
    return result;
  } finally {
    tables.end();
    client.query("COMMIT").catch(() => undefined);
  }
}

/** Those who have met a conflict wait in line, so that they do not meet each other again. */
async function serially<Result>(
  client: ClientBase,
  work: (tables: PostgresTables) => Promise<Result>,
): Promise<Result> {
  try {
    return await inTransaction(client, work);
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
  await lock(client, "conflicting writes");
  try {
    return await again(() => inTransaction(client, work));
  } finally {
    await unlock(client, "conflicting writes");
  }
}

async function again<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let retries = 1; ; retries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConflict(error) || retries === MAX_RETRIES) throw error;
    }
  }
}

async function inTransaction<Result>(
  client: ClientBase,
  work: (tables: PostgresTables) => Promise<Result>,
): Promise<Result> {
  const tables = new PostgresTables(client, { isWritable: true });
  await client.query(SERIALIZABLE);
  try {
    const result = await work(tables).finally(() => tables.end());
    const { command } = await client.query("COMMIT");
    // PostgreSQL answers a commit after a failed statement with a rollback, and no error.
    if (command !== "COMMIT") throw new Error("A statement of the transaction had failed.");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

const isConflict = (error: unknown): boolean =>
  error instanceof DatabaseError && CONFLICTS.has(error.code);
