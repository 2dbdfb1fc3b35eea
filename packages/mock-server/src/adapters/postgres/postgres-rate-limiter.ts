/** Rate windows counted in PostgreSQL: exact together, however many instances take from them. */
import type { Pool, QueryConfig, QueryResult, QueryResultRow } from "pg";
import {
  RateBucket,
  type RateReading,
  type RateWindow,
  rateReading,
  readWindow,
} from "../../domain/limits/rate-limit.ts";
import type { MovableClock } from "../../ports/clock.ts";
import type { RateLimiter } from "../../ports/rate-limiter.ts";
import { orAway } from "./postgres-away.ts";
import { prepared } from "./postgres-statements.ts";

const TAKE = "SELECT * FROM postern.take_request($1, $2, $3, $4, $5, $6, $7)";
const READ = `SELECT name, latest::float8, times::float8[], asked_at::float8
  FROM (SELECT coalesce($2, postern.now_ms() + $3) AS asked_at) AS clock
  LEFT JOIN postern.rate_windows ON bucket = $1`;

/** A row that a request has locked is passed over: neither waits for the other. */
const SWEEP = `DELETE FROM postern.rate_windows WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM postern.rate_windows
    WHERE latest < coalesce($1, postern.now_ms() + $2) - $3
    LIMIT 10000 FOR UPDATE SKIP LOCKED))`;
const SWEEP_EVERY_MS = 3_600_000;
/** Longer than any window lasts: of what nobody has taken from for so long, nothing is left. */
const IDLE_MS = 2 * 86_400_000;

/** PostgreSQL's integers of 64 bits come as text. */
interface TakenRow {
  readonly is_admitted: boolean;
  readonly asked_at: string;
  readonly used: readonly string[];
  readonly grows_at: readonly string[];
}

interface WindowRow {
  readonly name: string | null;
  readonly latest: number | null;
  readonly times: readonly number[] | null;
  readonly asked_at: number;
}

export interface PostgresRateLimiterOptions {
  /** How far it is ahead of the real time is all that is asked of it, unless `now` judges. */
  readonly clock: Pick<MovableClock, "offsetMs">;
  /**
   * `database`: its clock and the offset, so that all instances share one clock. `caller`: the `now` that they pass,
   * for a clock that stands still between moves.
   */
  readonly judge: "database" | "caller";
}

export class PostgresRateLimiter implements RateLimiter {
  readonly #pool: Pool;
  readonly #clock: Pick<MovableClock, "offsetMs">;
  readonly #judge: PostgresRateLimiterOptions["judge"];
  #sweepsAt = 0;

  /** @param pool What `openPostgresDatabase` gave. */
  constructor(pool: Pool, { clock, judge }: PostgresRateLimiterOptions) {
    this.#pool = pool;
    this.#clock = clock;
    this.#judge = judge;
  }

  #ask<Row extends QueryResultRow>(question: QueryConfig): Promise<QueryResult<Row>> {
    return orAway(this.#pool.query<Row>(question));
  }

  async take(bucket: string, windows: readonly RateWindow[], now: number): Promise<RateReading> {
    if (windows.length === 0) return { admitted: true, windows: [] };
    const { rows } = await this.#ask<TakenRow>(
      prepared(TAKE, [
        bucket,
        windows.map(({ name }) => name),
        windows.map(({ quota }) => quota),
        windows.map(({ seconds }) => seconds * 1000),
        windows.map(({ kind }) => kind === "rolling"),
        ...this.#time(now),
      ]),
    );
    const [taken] = rows;
    if (taken === undefined) throw new Error("The database judged no request.");
    const readings = windows.map((window, place) => {
      const fill = { used: Number(taken.used[place]), growsAt: Number(taken.grows_at[place]) };
      return readWindow(window, fill, Number(taken.asked_at));
    });
    this.#sweepNowAndThen(now);
    return rateReading(readings, taken.is_admitted);
  }

  async read(bucket: string, windows: readonly RateWindow[], now: number): Promise<RateReading> {
    const { rows } = await this.#ask<WindowRow>(prepared(READ, [bucket, ...this.#time(now)]));
    const latest = Math.max(...rows.map((row) => row.latest ?? 0));
    const counts = Object.fromEntries(rows.map(({ name, times }) => [name ?? "", times ?? []]));
    return new RateBucket({ latest, counts }).read(windows, rows[0]?.asked_at ?? now);
  }

  /** Forgets every request. */
  async clear(): Promise<void> {
    await this.#pool.query("DELETE FROM postern.rate_windows");
  }

  /** No request waits for it, or fails with it: what one sweep leaves, the next one finds. */
  #sweepNowAndThen(now: number): void {
    if (now < this.#sweepsAt) return;
    this.#sweepsAt = now + SWEEP_EVERY_MS;
    this.#pool.query(SWEEP, [...this.#time(now), IDLE_MS]).catch(() => undefined);
  }

  /** The time to judge by, or how far to go ahead of the database's. */
  #time(now: number): [at: number | null, offsetMs: number] {
    if (this.#judge === "caller") return [Math.floor(now), 0];
    return [null, Math.round(this.#clock.offsetMs)];
  }
}
