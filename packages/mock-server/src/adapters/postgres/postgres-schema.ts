/** The tables and indexes of a PostgreSQL database, made from TABLES in a schema of our own. */
import type { ClientBase } from "pg";
import { POST_TIMES } from "../../domain/posts/post-times.ts";
import { TABLES, type TableName } from "../../tables.ts";

/** Fields by which rows are ordered, beside those of TABLES. */
const ORDERED: Readonly<Partial<Record<TableName, readonly string[]>>> = { jobs: ["due_at"] };

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Makes what TABLES names and the database lacks; what is there is not locked. */
export async function layOut(client: ClientBase): Promise<void> {
  const present = await presentNames(client);
  const statements = TABLE_NAMES.flatMap((name) => [...tableOf(name), ...indexesOf(name)]);
  statements.push({
    makes: "blobs",
    sql: `CREATE TABLE postern.blobs (name text COLLATE "C" PRIMARY KEY, bytes bytea NOT NULL)`,
  });
  for (const { makes, sql } of statements) if (!present.has(makes)) await client.query(sql);
}

interface Statement {
  /** The table, column or index. */
  readonly makes: string;
  readonly sql: string;
}

/**
 * `json` keeps a body byte for byte. Columns are computed from it, so they cannot disagree with it, and hold the JSON of
 * a field: ids and times, which are of plain characters, sort as they would without its quotes.
 */
function tableOf(name: TableName): Statement[] {
  const { unique, indexed } = TABLES[name];
  const sql = `CREATE TABLE postern."${name}" (body json NOT NULL, ${column("id")} PRIMARY KEY)`;
  const fields = ["created_at", ...unique, ...indexed, ...(ORDERED[name] ?? [])];
  const columns = fields.map((field) => ({
    makes: `${name}.${field}`,
    sql: `ALTER TABLE postern."${name}" ADD COLUMN ${column(field)}`,
  }));
  return [{ makes: name, sql }, ...columns, ...(name === "posts" ? postTimes() : [])];
}

/** A post without a time has the empty text, so that one index orders all. */
function postTimes(): Statement[] {
  const others = Object.entries(POST_TIMES).filter(([time]) => time !== "created_at");
  return others.map(([time, path]) => ({
    makes: `posts.${time}`,
    sql: `ALTER TABLE postern.posts ADD COLUMN "${time}" text COLLATE "C"
      GENERATED ALWAYS AS (COALESCE(NULLIF((body #> '{${path.join()}}')::text, 'null'), '""')) STORED`,
  }));
}

const column = (field: string): string =>
  `"${field}" text COLLATE "C" GENERATED ALWAYS AS (NULLIF((body -> '${field}')::text, 'null')) STORED`;

function indexesOf(name: TableName): Statement[] {
  const { unique, indexed } = TABLES[name];
  return [
    index(name, ["created_at", "id"]),
    ...unique.map((field) => index(name, [field])),
    ...indexed.map((field) => index(name, [field, "created_at", "id"])),
    ...(ORDERED[name] ?? []).map((field) => index(name, [field, "id"])),
    ...(name === "posts" ? postTimeIndexes() : []),
  ];
}

function postTimeIndexes(): Statement[] {
  return Object.keys(POST_TIMES).map((time) => {
    const makes = `posts_by_status_and_${time}`;
    const columns = `workspace_id, status, "${time}", id`;
    return { makes, sql: `CREATE INDEX "${makes}" ON postern.posts (${columns})` };
  });
}

/** An index on one field alone is a unique one. */
function index(table: TableName, fields: readonly string[]): Statement {
  const kind = fields.length === 1 ? "UNIQUE INDEX" : "INDEX";
  const makes = indexName(table, fields[0] ?? "");
  const columns = fields.map((field) => `"${field}"`).join(", ");
  return { makes, sql: `CREATE ${kind} "${makes}" ON postern."${table}" (${columns})` };
}

export const indexName = (table: TableName, field: string): string => `${table}_by_${field}`;

async function presentNames(client: ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'postern'
     UNION ALL SELECT indexname FROM pg_indexes WHERE schemaname = 'postern'
     UNION ALL SELECT table_name || '.' || column_name FROM information_schema.columns
       WHERE table_schema = 'postern'`,
  );
  return new Set(rows.map(({ name }) => name));
}
