/** A quota in PostgreSQL, under a role that may use its table and not make one, as PostgreSQL 15 and newer have it. */
import { readFileSync } from "node:fs";
import { createClient } from "@postern/sdk";
import { postgresQuota } from "@postern/sdk/postgres-quota";
import { Client, Pool } from "pg";
import { expect, it, onTestFinished } from "vitest";
import { codeBlocks } from "./support/code-blocks.ts";
import { newPostgresDatabase } from "./support/postgres.ts";

const readme = readFileSync(new URL("../packages/sdk/README.md", import.meta.url), "utf8");
const [migration] = codeBlocks("README.md", readme).filter(({ language }) => language === "sql");

/** A database to which the owner's statements were done, and a pool of whoever may do less in it. */
async function openAsApp(statements: string) {
  const url = await newPostgresDatabase();
  const owner = new Client({ connectionString: url });
  await owner.connect();
  const role = `app_${new URL(url).pathname.slice(1)}`.toLowerCase();
  await owner.query(`
    ${statements};
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    CREATE ROLE "${role}";
    GRANT USAGE ON SCHEMA public TO "${role}";
    GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO "${role}"`);
  await owner.end();
  const pool = new Pool({ connectionString: url, options: `-c role=${role}` });
  onTestFinished(() => pool.end());
  return pool;
}

function createApp(pool: Pool) {
  const told: unknown[] = [];
  const client = createClient({
    apiKey: "k".repeat(32),
    baseUrl: "https://api.postern.test",
    fetch: async () => Response.json({ success: true, data: {} }),
    quota: postgresQuota({ pool, name: "key_acme" }),
    logger: { ...console, warn: (message, { error }) => told.push(message, error) },
  });
  return { client, told };
}

const TIMEOUT_MS = 60_000;

it("is shared where a migration has made the table that the README shows", {
  timeout: TIMEOUT_MS,
}, async () => {
  const pool = await openAsApp(migration?.code ?? "");
  const { client, told } = createApp(pool);

  await client.me.get();

  expect(told).toEqual([]);
  const { rows } = await pool.query("SELECT name FROM postern_quota");
  expect(rows).toEqual([{ name: "key_acme" }]);
});

it("says in the log that it is not shared where nobody has made it", {
  timeout: TIMEOUT_MS,
}, async () => {
  const { client, told } = createApp(await openAsApp("SELECT 1"));

  await client.me.get();
  await client.me.get();

  expect(told).toEqual([
    expect.stringContaining("paces itself alone"),
    expect.stringContaining("permission denied"),
  ]);
});
