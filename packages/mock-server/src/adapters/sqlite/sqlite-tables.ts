/** Reads and changes the rows of an SQLite file, within whatever transaction is open on it. */

import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { ByteRange } from "../../domain/wire/byte-range.ts";
import {
  type ListQuery,
  type PostsByTimeQuery,
  type TableWriter,
  UniqueViolation,
  type Where,
} from "../../ports/store.ts";
import type { TableName, Tables, UniqueField } from "../../tables.ts";
import type { BlobReader } from "../everything.ts";
import { postsByTimeQuery } from "./sqlite-posts-by-time.ts";
import { TABLE_NAMES } from "./sqlite-schema.ts";

/** SQLITE_CONSTRAINT_UNIQUE */
const UNIQUE_VIOLATED = 2067;

/** Prepared once by their SQL, of which there is a bounded number: no value is ever part of it. */
export class SqliteStatements {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  of(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement;
  }
}

export class SqliteTables implements TableWriter, BlobReader {
  readonly #statements: SqliteStatements;
  #isWritable: boolean;

  constructor(statements: SqliteStatements, { isWritable }: { readonly isWritable: boolean }) {
    this.#statements = statements;
    this.#isWritable = isWritable;
  }

  /** Refuses every change from now on. */
  end(): void {
    this.#isWritable = false;
  }

  async get<Name extends TableName>(table: Name, id: string): Promise<Tables[Name] | undefined> {
    return this.#row<Tables[Name]>(`SELECT body FROM "${table}" WHERE id = ?`, id);
  }

  async find<Name extends TableName>(
    table: Name,
    field: UniqueField<Name>,
    value: string,
  ): Promise<Tables[Name] | undefined> {
    return this.#row<Tables[Name]>(`SELECT body FROM "${table}" WHERE "${field}" = ?`, value);
  }

  async list<Name extends TableName>(table: Name, query: ListQuery<Name>): Promise<Tables[Name][]> {
    const { after } = query;
    const { conditions, values } = conditionsOf(query.where as Where<TableName>);
    if (after !== undefined) {
      conditions.push("(created_at, id) < (?, ?)");
      values.push(after.created_at, after.id);
    }
    const sql = `SELECT body FROM "${table}"${where(conditions)} ORDER BY created_at DESC, id DESC`;
    return this.#rows(sql, values, query);
  }

  async postsByTime(query: PostsByTimeQuery): Promise<Tables["posts"][]> {
    if (query.statuses.length === 0) return [];
    const { sql, values } = postsByTimeQuery(query);
    return this.#rows(sql, values, query);
  }

  async count<Name extends TableName>(table: Name, query: Where<Name>): Promise<number> {
    const { conditions, values } = conditionsOf(query as Where<TableName>);
    const sql = `SELECT count(*) AS count FROM "${table}"${where(conditions)}`;
    return Number(this.#statements.of(sql).get(...values)?.["count"]);
  }

  async nextJob(until: string): Promise<Tables["jobs"] | undefined> {
    return this.#row("SELECT body FROM jobs WHERE due_at <= ? ORDER BY due_at, id LIMIT 1", until);
  }

  async blob(name: string, range?: ByteRange): Promise<Uint8Array | undefined> {
    const row = range
      ? this.#statements
          .of("SELECT substr(bytes, ?, ?) AS bytes FROM blobs WHERE name = ?")
          .get(range.start + 1, range.length, name)
      : this.#statements.of("SELECT bytes FROM blobs WHERE name = ?").get(name);
    const bytes = row?.["bytes"];
    return bytes instanceof Uint8Array ? bytes : undefined;
  }

  async blobNames(): Promise<string[]> {
    const rows = this.#statements.of("SELECT name FROM blobs ORDER BY name").all();
    return rows.map(({ name }) => name as string);
  }

  async put<Name extends TableName>(table: Name, row: Tables[Name]): Promise<void> {
    const sql = `INSERT INTO "${table}" (id, created_at, body) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET created_at = excluded.created_at, body = excluded.body`;
    try {
      this.#changing(sql).run(row.id, row.created_at, JSON.stringify(row));
    } catch (error) {
      throw asUniqueViolation(error, table);
    }
  }

  async remove(table: TableName, id: string): Promise<boolean> {
    return this.#changing(`DELETE FROM "${table}" WHERE id = ?`).run(id).changes > 0;
  }

  async putBlob(name: string, bytes: Uint8Array): Promise<void> {
    this.#changing("INSERT OR REPLACE INTO blobs (name, bytes) VALUES (?, ?)").run(name, bytes);
  }

  async removeBlob(name: string): Promise<void> {
    this.#changing("DELETE FROM blobs WHERE name = ?").run(name);
  }

  removeAll(): void {
    for (const table of [...TABLE_NAMES, "blobs"]) this.#changing(`DELETE FROM "${table}"`).run();
  }

  /** Reads no row more than it has to. */
  #rows<Row>(
    sql: string,
    values: readonly SQLInputValue[],
    { filter, limit = Number.POSITIVE_INFINITY }: Choice<Row>,
  ): Row[] {
    const rows: Row[] = [];
    if (limit <= 0) return rows;
    for (const { body } of this.#statements.of(sql).iterate(...values)) {
      const row = JSON.parse(body as string) as Row;
      if (filter !== undefined && !filter(row)) continue;
      rows.push(row);
      if (rows.length >= limit) break;
    }
    return rows;
  }

  #row<Row>(sql: string, value: string): Row | undefined {
    const found = this.#statements.of(sql).get(value);
    return found && (JSON.parse(found["body"] as string) as Row);
  }

  #changing(sql: string): StatementSync {
    if (!this.#isWritable) {
      throw new Error("The transaction is over: await each change within it.");
    }
    return this.#statements.of(sql);
  }
}

interface Choice<Row> {
  readonly filter?: (row: Row) => boolean;
  readonly limit?: number;
}

function conditionsOf(query: Where<TableName>) {
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  for (const [field, wanted] of Object.entries(query)) {
    const isOne = typeof wanted === "string";
    conditions.push(isOne ? `"${field}" = ?` : `"${field}" IN (SELECT value FROM json_each(?))`);
    values.push(isOne ? wanted : JSON.stringify(wanted ?? []));
  }
  return { conditions, values };
}

const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";

function asUniqueViolation(error: unknown, table: TableName): unknown {
  if (!(error instanceof Error && "errcode" in error && error.errcode === UNIQUE_VIOLATED)) {
    return error;
  }
  return new UniqueViolation(table, error.message.split(".").at(-1) ?? "");
}
