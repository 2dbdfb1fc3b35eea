/** Brings an SQLite file to the present schema. */
import type { DatabaseSync } from "node:sqlite";
import type { TableName } from "../../tables.ts";
import {
  type ChangeRow,
  changesSince,
  type MigrationStep,
  STEPS,
  type VersionedRow,
} from "../migrations.ts";
import { layOut } from "./sqlite-schema.ts";

/** Rows that are held in memory at once. */
const PAGE = 500;

/** Brings the file from its version to the present one; the caller holds a transaction. */
export function migrate(
  database: DatabaseSync,
  version: number,
  steps: readonly MigrationStep[] = STEPS,
): void {
  layOut(database);
  for (const [table, change] of changesSince(version, steps)) changeRows(database, table, change);
  database.exec(`PRAGMA user_version = ${steps.length}`);
}

function changeRows(database: DatabaseSync, table: TableName, change: ChangeRow): void {
  const select = database.prepare(
    `SELECT id, body FROM "${table}" WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
  );
  const update = database.prepare(`UPDATE "${table}" SET body = ? WHERE id = ?`);
  const remove = database.prepare(`DELETE FROM "${table}" WHERE id = ?`);
  for (let after = ""; ; ) {
    const page = select.all(after);
    for (const { id, body } of page) {
      const row = change(JSON.parse(String(body)) as VersionedRow);
      if (row === undefined) remove.run(String(id));
      else update.run(JSON.stringify(row), String(id));
    }
    if (page.length < PAGE) return;
    after = String(page.at(-1)?.["id"]);
  }
}
