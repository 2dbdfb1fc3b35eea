/** Keeps a shared quota in one row of PostgreSQL. */
import type { Clock } from "../transport/clock.ts";
import type { QuotaStore } from "./shared-quota.ts";

/** As much of `pg`'s `Pool` as is used: any version will do. */
export interface PostgresPool {
  connect(): Promise<PostgresClient>;
}

/** As much of `pg`'s `PoolClient` as is used. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
  release(isBroken?: boolean): void;
}

export interface PostgresStoreOptions {
  readonly pool: PostgresPool;
  readonly name: string;
  /** @default the database's */
  readonly clock?: Clock | undefined;
}

/** Asked first, for a role that may use the table need not be allowed to make one (PostgreSQL 15 and newer). */
const findTable = "SELECT to_regclass('postern_quota') IS NOT NULL AS is_there";

/** What the README gives for migrations. */
const createTable = `
  SELECT pg_advisory_xact_lock(hashtext('postern_quota'));
  CREATE TABLE IF NOT EXISTS postern_quota (
    name text PRIMARY KEY,
    kept text,
    used_at timestamptz NOT NULL DEFAULT now()
  )`;

/** Its row is locked before the clock is read, so that requests are counted in the order of their times. */
const lock = `
  INSERT INTO postern_quota AS quota (name) VALUES ($1)
  ON CONFLICT (name) DO UPDATE SET used_at = now()
  RETURNING kept, floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`;

/** A crash of the database may cost the counts of its last moments; no request waits for its disk. */
const begin = "BEGIN; SET LOCAL synchronous_commit = off";

async function prepare(client: PostgresClient): Promise<void> {
  const { rows } = await client.query(findTable);
  // The statement says what its only row holds.
  const [row] = rows as readonly [{ readonly is_there: boolean }];
  if (!row.is_there) {
    await client.query(createTable);
  }
}

export class PostgresStore implements QuotaStore {
  readonly #options: PostgresStoreOptions;
  #isReady: Promise<unknown> | undefined;

  constructor(options: PostgresStoreOptions) {
    this.#options = options;
  }

  async update(change: (kept: string | undefined, now: number) => string): Promise<void> {
    const { name, clock } = this.#options;
    this.#isReady ??= this.#transact(prepare);
    try {
      await this.#isReady;
    } catch (error) {
      // The next one tries again.
      this.#isReady = undefined;
      throw error;
    }
    await this.#transact(async (client) => {
      const { rows } = await client.query(lock, [name]);
      // The statement above says what its only row holds.
      const [row] = rows as readonly [{ readonly kept: string | null; readonly now: number }];
      const kept = change(row.kept ?? undefined, clock?.now() ?? row.now);
      await client.query("UPDATE postern_quota SET kept = $2 WHERE name = $1", [name, kept]);
    });
  }

  async #transact(work: (client: PostgresClient) => Promise<unknown>): Promise<void> {
    const client = await this.#options.pool.connect();
    let isBroken = true;
    try {
      await client.query(begin);
      await work(client);
      await client.query("COMMIT");
      isBroken = false;
    } finally {
      // A connection in the middle of a transaction is of no use to the pool's next.
      client.release(isBroken);
    }
  }
}
