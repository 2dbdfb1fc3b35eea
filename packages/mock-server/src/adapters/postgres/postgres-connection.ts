/** Lends a connection of the pool for as long as a piece of work takes. */
import type { Pool, PoolClient } from "pg";

export async function withConnection<Result>(
  pool: Pool,
  use: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  // A connection that breaks fails what is running on it; it must not end the process as well.
  const ignore = () => undefined;
  client.on("error", ignore);
  try {
    return await use(client);
  } finally {
    client.off("error", ignore);
    client.release();
  }
}
