/** A bulk of calls obeys its key's limits, and takes hardly longer than it must. At length: `npm run prove -- client-bulk`. */
import { Pool } from "pg";
import { expect, it } from "vitest";
import { newPostgresDatabase } from "./support/postgres.ts";
import { sendBulk, shareByPostgres } from "./support/prove-bulk.ts";

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
