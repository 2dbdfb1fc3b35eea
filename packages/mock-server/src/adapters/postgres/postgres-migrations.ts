/** Brings a PostgreSQL database to the present schema, whoever else is about to. */
import type { ClientBase } from "pg";
import type { TableName } from "../../tables.ts";
import {
  type ChangeRow,
  changesSince,
  type MigrationStep,
  STEPS,
  type VersionedRow,
} from "../migrations.ts";
import { fromPostgresJson, toPostgresJson } from "./postgres-json.ts";
import { lockInTransaction } from "./postgres-lock.ts";
import { RATE_LIMIT_SQL } from "./postgres-rate-limit-sql.ts";
import { layOut } from "./postgres-schema.ts";

/** Rows that are held in memory at once. */
const PAGE = 500;

/**
 * All or nothing, one program after the other.
 * @returns the version that a newer Postern left, where this one must keep its hands off.
 */
export async function migrate(
  client: ClientBase,
  steps: readonly MigrationStep[] = STEPS,
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

async function bringFrom(version: number, steps: readonly MigrationStep[], client: ClientBase) {
  if (version === 0) {
    await client.query(
      `CREATE SCHEMA IF NOT EXISTS postern;
       CREATE TABLE postern.schema_version (version integer NOT NULL);
       INSERT INTO postern.schema_version VALUES (0)`,
    );
  }
  await layOut(client);
  await client.query(RATE_LIMIT_SQL);
  for (const [table, change] of changesSince(version, steps)) {
    await changeRows(table, change, client);
  }
  await client.query("UPDATE postern.schema_version SET version = $1", [steps.length]);
}

async function changeRows(table: TableName, change: ChangeRow, client: ClientBase): Promise<void> {
  const select = `SELECT id, body::text FROM postern."${table}" WHERE id > $1 ORDER BY id LIMIT ${PAGE}`;
  for (let after = ""; ; ) {
    const { rows } = await client.query<{ id: string; body: string }>(select, [after]);
    for (const { id, body } of rows) {
      const row = change(fromPostgresJson(body) as VersionedRow);
      await (row === undefined
        ? client.query(`DELETE FROM postern."${table}" WHERE id = $1`, [id])
        : client.query(`UPDATE postern."${table}" SET body = $2 WHERE id = $1`, [
            id,
            toPostgresJson(row),
          ]));
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.id ?? "";
  }
}

async function readVersion(client: ClientBase): Promise<number> {
  const table = await client.query("SELECT to_regclass('postern.schema_version') AS is_there");
  if (table.rows[0]?.is_there === null) return 0;
  const { rows } = await client.query<{ version: number }>(
    "SELECT version FROM postern.schema_version",
  );
  return rows[0]?.version ?? 0;
}
