/** All that is kept in one PostgreSQL database, behind one pool of connections. */
import type { EncryptionKey } from "../secrets/encryption-key.ts";
import { StoreUnusableError } from "../store-unusable-error.ts";
import { openPostgresDatabase } from "./postgres-database.ts";
import { PostgresRateLimiter, type PostgresRateLimiterOptions } from "./postgres-rate-limiter.ts";
import { PostgresStore } from "./postgres-store.ts";
import { withoutPassword } from "./postgres-url.ts";

export interface PostgresStateOptions extends PostgresRateLimiterOptions {
  readonly encryptionKey: EncryptionKey | undefined;
}

export interface PostgresState {
  /** The connections end when it is closed. */
  readonly store: PostgresStore;
  readonly rateLimiter: PostgresRateLimiter;
  /** Its counts are in the database. */
  readonly keptCounts: undefined;
  readonly encryptionKey: EncryptionKey;
}

/**
 * @param url `postgres://USER:PASSWORD@HOST:PORT/NAME`
 * @throws StoreUnusableError with one line that says what is wrong and what to do, without the password.
 */
export async function openPostgresState(
  url: string,
  { encryptionKey, ...options }: PostgresStateOptions,
): Promise<PostgresState> {
  if (encryptionKey === undefined) {
    const reason =
      "its secrets are encrypted under a key that its servers share. Set POSTERN_ENCRYPTION_KEY on each, to 32 bytes as `openssl rand -hex 32` makes them.";
    throw new StoreUnusableError(withoutPassword(url), reason);
  }
  const pool = await openPostgresDatabase(url);
  const store = new PostgresStore(pool);
  const rateLimiter = new PostgresRateLimiter(pool, options);
  return { store, rateLimiter, keptCounts: undefined, encryptionKey };
}
