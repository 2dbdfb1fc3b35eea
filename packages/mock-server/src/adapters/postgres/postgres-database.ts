/** Opens a PostgreSQL database that other instances may use at the same time, or says why it cannot be used. */
import { Pool } from "pg";
import { SCHEMA_VERSION } from "../migrations.ts";
import { StoreUnusableError } from "../store-unusable-error.ts";
import { withConnection } from "./postgres-connection.ts";
import { migrate } from "./postgres-migrations.ts";
import { explain } from "./postgres-unusable.ts";
import { withoutPassword } from "./postgres-url.ts";

/** Connections of one instance at most; PostgreSQL allows 100 to all of them unless told otherwise. */
const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Connects, and brings the database to the present schema.
 * @param url `postgres://USER:PASSWORD@HOST:PORT/NAME`
 * @throws StoreUnusableError with one line that says what is wrong and what to do, without the password.
 */
export async function openPostgresDatabase(url: string): Promise<Pool> {
  let pool: Pool | undefined;
  try {
    pool = connect(url);
    await prepare(pool, url);
    return pool;
  } catch (error) {
    await pool?.end();
    throw explain(url, error);
  }
}

function connect(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: "postern",
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    allowExitOnIdle: true,
    // A statement that does not need the answer of the one before it does not wait for it.
    pipeline: true,
  });
  // An idle connection that breaks leaves the pool; whoever asks next is given a new one.
  pool.on("error", ignore);
  // One that breaks fails what is running on it, maybe more than once; it must not end the process as well.
  pool.on("connect", (client) => client.on("error", ignore));
  return pool;
}

const ignore = () => undefined;

async function prepare(pool: Pool, url: string): Promise<void> {
  const newer = await withConnection(pool, (client) => migrate(client));
  if (newer === undefined) return;
  throw new StoreUnusableError(
    withoutPassword(url),
    `a newer Postern wrote it (schema ${newer}, this one knows ${SCHEMA_VERSION}). Use that version, or name another database.`,
  );
}
