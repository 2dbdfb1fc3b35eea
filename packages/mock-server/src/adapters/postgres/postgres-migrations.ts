/** Brings a PostgreSQL database to the present schema, whoever else is about to. */
import type { ClientBase } from "pg";
import { lockInTransaction } from "./postgres-lock.ts";
import { RATE_LIMIT_SQL } from "./postgres-rate-limit-sql.ts";
import { layOut } from "./postgres-schema.ts";

/**
 * The step at index n turns a database of version n into one of version n + 1. A step is SQL on the
 * rows' bodies: tables, columns and indexes follow TABLES by themselves. Steps are only ever added.
 */
const STEPS: readonly string[] = [
  // Version 1: nothing is older.
  "",
];

export const SCHEMA_VERSION = STEPS.length;

/**
 * All or nothing, one program after the other.
 * @returns the version that a newer Postern left, where this one must keep its hands off.
 */
export async function migrate(
  client: ClientBase,
  steps: readonly string[] = STEPS,
): Promise<number | undefined> {
  await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
  try {
    await lockInTransaction(client, "migration");
    const version = await readVersion(client);
    const isNewer = version > steps.length;
    if (!isNewer) await bringFrom(version, steps, client);
    await client.query("COMMIT");
    return isNewer ? version : undefined;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

async function bringFrom(version: number, steps: readonly string[], client: ClientBase) {
  if (version === 0) {
    await client.query(
      `CREATE SCHEMA IF NOT EXISTS postern;
       CREATE TABLE postern.schema_version (version integer NOT NULL);
       INSERT INTO postern.schema_version VALUES (0)`,
    );
  }
  await layOut(client);
  await client.query(RATE_LIMIT_SQL);
  for (const step of steps.slice(version)) await client.query(step);
  await client.query("UPDATE postern.schema_version SET version = $1", [steps.length]);
}

async function readVersion(client: ClientBase): Promise<number> {
  const table = await client.query("SELECT to_regclass('postern.schema_version') AS is_there");
  if (table.rows[0]?.is_there === null) return 0;
  const { rows } = await client.query<{ version: number }>(
    "SELECT version FROM postern.schema_version",
  );
  return rows[0]?.version ?? 0;
}
