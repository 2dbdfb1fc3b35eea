/** Sends a bulk of calls under a key's limits on simulated time: by one process, or by several that share the key. */
import { type Client, createClient, type Quota } from "@postern/sdk";
import { type PostgresPool, postgresQuota } from "@postern/sdk/postgres-quota";
import { LimitedServer, type ServerWindow } from "./limited-server.ts";
import { SimulatedClock } from "./simulated-clock.ts";

/** What the reference server gives a key by default. */
export const WINDOWS: readonly ServerWindow[] = [
  { name: "minute", quota: 60, seconds: 60 },
  { name: "day", quota: 10_000, seconds: 86_400, kind: "calendar" },
];

export interface BulkOptions {
  readonly calls: number;
  /** @default 1 */
  readonly processes?: number;
  /** The quota of each process. @default each counts by itself */
  readonly createQuota?: (clock: SimulatedClock) => Quota;
  readonly windows?: readonly ServerWindow[];
}

/** A quota for each process through one PostgreSQL, for whose answers simulated time waits. */
export function shareByPostgres(pool: PostgresPool, name: string) {
  return (clock: SimulatedClock): Quota =>
    postgresQuota({
      name,
      clock,
      pool: {
        async connect() {
          const comeBack = clock.leave();
          const client = await pool.connect();
          return {
            query: (text, values) => client.query(text, values),
            release(isBroken) {
              client.release(isBroken);
              comeBack();
            },
          };
        },
      },
      onUnavailable(error) {
        // Thrown from here it would go to the log of a client.
        queueMicrotask(() => {
          throw error;
        });
      },
    });
}

export interface BulkOutcome {
  readonly admitted: number;
  /** Answers of 429. */
  readonly refused: number;
  readonly elapsedMs: number;
  /** The time that no client can beat, over the time taken. */
  readonly efficiency: number;
}

const LATENCY_MS = { least: 5, most: 150 };

/** One way of a request, drawn by a small generator of its own, so that each run is the same. */
function createLatency(): () => number {
  let state = 4_711;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return LATENCY_MS.least + (state / 2_147_483_648) * (LATENCY_MS.most - LATENCY_MS.least);
  };
}

export async function sendBulk(options: BulkOptions): Promise<BulkOutcome> {
  const { calls, processes = 1, createQuota, windows = WINDOWS } = options;
  const clock = new SimulatedClock();
  const server = new LimitedServer(clock, { windows, latencyMs: createLatency() });
  const clients = Array.from({ length: processes }, () =>
    createClient({
      apiKey: "k".repeat(32),
      baseUrl: "https://api.postern.test",
      fetch: server.fetch,
      clock,
      deadlineMs: Number.POSITIVE_INFINITY,
      quota: createQuota?.(clock),
    }),
  );
  const work = Array.from({ length: calls }, (_, index) =>
    (clients[index % processes] as Client).posts.get(`post_${index}`),
  );
  await clock.run(Promise.all(work));
  const { elapsedMs } = clock;
  await clock.settle();
  return {
    admitted: server.admitted.length,
    refused: server.refused,
    elapsedMs,
    efficiency: leastMs(calls, windows) / elapsedMs,
  };
}

/** All that a window admits at once, then a span later the next. */
function leastMs(calls: number, windows: readonly ServerWindow[]): number {
  return Math.max(
    ...windows.map(({ quota, seconds }) => Math.floor((calls - 1) / quota) * seconds * 1_000),
  );
}
