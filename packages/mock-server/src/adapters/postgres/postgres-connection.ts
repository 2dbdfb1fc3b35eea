/** Lends a connection of the pool for as long as a piece of work takes. */
import type { Pool, PoolClient } from "pg";
import { orAway } from "./postgres-away.ts";

/** @throws StoreAway where the database cannot be reached, or goes away meanwhile. */
export function withConnection<Result>(
  pool: Pool,
  use: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  return orAway(lend(pool, use));
}

async function lend<Result>(
  pool: Pool,
  use: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    return await use(client);
  } finally {
    client.release();
  }
}
