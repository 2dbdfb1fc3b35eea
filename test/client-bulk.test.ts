/** A bulk of calls obeys its key's limits, and takes hardly longer than it must. At length: `npm run prove -- client-bulk`. */
import { createClient } from "@postern/sdk";
import { Pool } from "pg";
import { expect, it } from "vitest";
import { LimitedServer } from "./support/limited-server.ts";
import { newPostgresDatabase } from "./support/postgres.ts";
import { sendBulk, shareByPostgres } from "./support/prove-bulk.ts";
import { SimulatedClock } from "./support/simulated-clock.ts";

it("3,000 calls of one process under 60 a minute meet no 429, and take at most a hundredth longer than they must", async () => {
  const outcome = await sendBulk({ calls: 3_000 });

  expect(outcome).toMatchObject({ admitted: 3_000, refused: 0 });
  expect(outcome.efficiency).toBeGreaterThanOrEqual(0.99);
});

it("360 calls of eight processes that share one PostgreSQL meet no 429, and are as quick", {
  timeout: 60_000,
}, async () => {
  const pool = new Pool({ connectionString: await newPostgresDatabase(), max: 8 });
  try {
    const outcome = await sendBulk({
      calls: 360,
      processes: 8,
      createQuota: shareByPostgres(pool, "key_acme"),
    });

    expect(outcome).toMatchObject({ admitted: 360, refused: 0 });
    expect(outcome.efficiency).toBeGreaterThanOrEqual(0.99);
  } finally {
    await pool.end();
  }
});

it("a window that is fixed, not rolling, is obeyed by the same rule", async () => {
  const windows = [{ name: "minute", quota: 60, seconds: 60, kind: "calendar" }] as const;

  const outcome = await sendBulk({ calls: 600, windows });

  expect(outcome).toMatchObject({ admitted: 600, refused: 0 });
  expect(outcome.efficiency).toBeGreaterThanOrEqual(0.98);
});

it("300 calls beside another program under the same key all succeed, and hardly any is refused first", async () => {
  const clock = new SimulatedClock();
  const windows = [{ name: "minute", quota: 60, seconds: 60 }];
  const server = new LimitedServer(clock, { windows, latencyMs: () => 40 });
  let refused = 0;
  const client = createClient({
    apiKey: "k".repeat(32),
    baseUrl: "https://api.postern.test",
    fetch: server.fetch,
    clock,
    deadlineMs: Number.POSITIVE_INFINITY,
    hooks: {
      onResponse: (_attempt, { status }) => {
        refused += status === 429 ? 1 : 0;
      },
    },
  });
  const callAsAnother = () => {
    server.callAsAnother();
    clock.after(2_000, callAsAnother);
  };
  callAsAnother();

  const work = Array.from({ length: 300 }, () => client.me.get().result());
  const results = await clock.run(Promise.all(work));

  expect(results.filter(({ ok }) => !ok)).toEqual([]);
  expect(refused).toBeLessThanOrEqual(15);
});
