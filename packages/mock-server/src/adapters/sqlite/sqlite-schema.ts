/** The tables and indexes of an SQLite file, made from TABLES. */
import type { DatabaseSync } from "node:sqlite";
import { POST_TIMES } from "../../domain/posts/post-times.ts";
import { TABLES, type TableName } from "../../tables.ts";

/** Fields by which rows are ordered, beside those of TABLES. */
const ORDERED: Readonly<Partial<Record<TableName, readonly string[]>>> = { jobs: ["due_at"] };

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/**
 * Makes what TABLES names and the file lacks. Columns are computed from the body, so they cannot
 * disagree with it, and a field newly indexed in TABLES needs no migration.
 */
export function layOut(database: DatabaseSync): void {
  for (const name of TABLE_NAMES) layOutTable(database, name);
  database.exec(
    "CREATE TABLE IF NOT EXISTS blobs (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
  );
}

function layOutTable(database: DatabaseSync, name: TableName): void {
  database.exec(
    `CREATE TABLE IF NOT EXISTS "${name}" (
       id TEXT PRIMARY KEY, created_at TEXT NOT NULL, body TEXT NOT NULL) STRICT`,
  );
  const { unique, indexed } = TABLES[name];
  const ordered = ORDERED[name] ?? [];
  const present = columnsOf(database, name);
  for (const field of [...unique, ...indexed, ...ordered]) {
    if (present.has(field)) continue;
    database.exec(
      `ALTER TABLE "${name}" ADD COLUMN "${field}" TEXT
         GENERATED ALWAYS AS (body ->> '$.${field}') VIRTUAL`,
    );
  }
  if (name === "posts") layOutPostTimes(database, present);
  index(database, name, ["created_at", "id"]);
  for (const field of unique) index(database, name, [field]);
  for (const field of indexed) index(database, name, [field, "created_at", "id"]);
  for (const field of ordered) index(database, name, [field, "id"]);
}

/** A post without a time has the empty text, so that one index orders all. */
function layOutPostTimes(database: DatabaseSync, present: ReadonlySet<unknown>): void {
  for (const [time, path] of Object.entries(POST_TIMES)) {
    if (!present.has(time)) {
      database.exec(
        `ALTER TABLE posts ADD COLUMN "${time}" TEXT
           GENERATED ALWAYS AS (coalesce(body ->> '$.${path.join(".")}', '')) VIRTUAL`,
      );
    }
    database.exec(
      `CREATE INDEX IF NOT EXISTS posts_by_status_and_${time}
         ON posts (workspace_id, status, "${time}", id)`,
    );
  }
}

function columnsOf(database: DatabaseSync, name: TableName): ReadonlySet<unknown> {
  const columns = database.prepare(`PRAGMA table_xinfo("${name}")`).all();
  return new Set(columns.map((column) => column["name"]));
}

/** An index on one field alone is a unique one. */
function index(database: DatabaseSync, table: TableName, fields: readonly string[]): void {
  const kind = fields.length === 1 ? "UNIQUE INDEX" : "INDEX";
  const columns = fields.map((field) => `"${field}"`).join(", ");
  database.exec(
    `CREATE ${kind} IF NOT EXISTS "${table}_by_${fields[0]}" ON "${table}" (${columns})`,
  );
}
