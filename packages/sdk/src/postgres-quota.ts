/**
 * Shares the rate limits of one key among many processes, through PostgreSQL: `@postern/sdk/postgres-quota`.
 *
 * @packageDocumentation
 */
import { PostgresStore, type PostgresStoreOptions } from "./quota/postgres-store.ts";
import { createSharedQuota, type SharedQuotaOptions } from "./quota/shared-quota.ts";
import type { Quota } from "./transport/rate-limits/quota.ts";

export type { PostgresClient, PostgresPool } from "./quota/postgres-store.ts";
export {
  createSharedQuota,
  type QuotaStore,
  type SharedQuotaOptions,
} from "./quota/shared-quota.ts";
export type { Clock } from "./transport/clock.ts";
export type { Quota, QuotaWatcher, Refusal, Settlement } from "./transport/rate-limits/quota.ts";

export interface PostgresQuotaOptions extends SharedQuotaOptions {
  /** Of `pg`. The table `postern_quota` is made in it on first use, unless a migration has made it: the README shows it. */
  readonly pool: PostgresStoreOptions["pool"];
  /** Which limits are shared: one name for each key, such as its id. Never the key itself. */
  readonly name: string;
}

/**
 * Counts the requests of all processes together, so that a key with 60 requests a minute sends 60 from all of them, and
 * none gets a 429. It uses the rolling window of the reference server, and the clock of the database unless you pass
 * another.
 *
 * If the database cannot be reached, no call fails: each process then paces itself by the server's rate limit headers.
 *
 * @example
 * const client = createClient({
 *   quota: postgresQuota({ pool: new Pool(), name: "key_acme" }),
 * });
 */
export function postgresQuota({ pool, name, ...options }: PostgresQuotaOptions): Quota {
  return createSharedQuota(new PostgresStore({ pool, name, clock: options.clock }), options);
}
