/** Reads and changes the rows of a PostgreSQL database, within the transaction of one connection. */

import { type ClientBase, DatabaseError, type QueryResult } from "pg";
import { postTimeOf } from "../../domain/posts/post-times.ts";
import type { ByteRange } from "../../domain/wire/byte-range.ts";
import {
  type ListQuery,
  type Position,
  type PostsByTimeQuery,
  type TableWriter,
  UniqueViolation,
  type Where,
} from "../../ports/store.ts";
import { TABLES, type TableName, type Tables, type UniqueField } from "../../tables.ts";
import type { BlobReader } from "../everything.ts";
import { fromPostgresJson, toPostgresJson } from "./postgres-json.ts";
import { postsByTimeQuery } from "./postgres-posts-by-time.ts";
import { indexName, TABLE_NAMES } from "./postgres-schema.ts";
import { prepared } from "./postgres-statements.ts";

const UNIQUE_VIOLATION = "23505";
/** Rows that are fetched at once where a filter decides how many are needed. */
const PAGE = 200;

export class PostgresTables implements TableWriter, BlobReader {
  readonly #client: ClientBase;
  readonly #isWritable: boolean;
  #isOver = false;

  constructor(client: ClientBase, { isWritable }: { readonly isWritable: boolean }) {
    this.#client = client;
    this.#isWritable = isWritable;
  }

  /** Refuses whatever is asked for from now on. */
  end(): void {
    this.#isOver = true;
  }

  async get<Name extends TableName>(table: Name, id: string): Promise<Tables[Name] | undefined> {
    return this.#row<Tables[Name]>(`SELECT body::text FROM postern."${table}" WHERE id = $1`, id);
  }

  async find<Name extends TableName>(
    table: Name,
    field: UniqueField<Name>,
    value: string,
  ): Promise<Tables[Name] | undefined> {
    const sql = `SELECT body::text FROM postern."${table}" WHERE "${field}" = $1`;
    return this.#row<Tables[Name]>(sql, value);
  }

  async list<Name extends TableName>(table: Name, query: ListQuery<Name>): Promise<Tables[Name][]> {
    const where = query.where as Where<TableName>;
    return collect(query, (last, size) =>
      this.#page<Name>(table, where, { after: last ?? query.after, size }),
    );
  }

  async postsByTime(query: PostsByTimeQuery): Promise<Tables["posts"][]> {
    if (query.statuses.length === 0) return [];
    return collect<Tables["posts"]>(query, (last, size) => {
      const after = last && { time: postTimeOf(last, query.time), id: last.id };
      return this.#all(postsByTimeQuery({ ...query, after: after ?? query.after }, size));
    });
  }

  async count<Name extends TableName>(table: Name, where: Where<Name>): Promise<number> {
    const { conditions, values } = conditionsOf(where as Where<TableName>);
    const sql = `SELECT count(*) FROM postern."${table}"${whereOf(conditions)}`;
    const { rows } = await this.#query<{ count: string }>(sql, values);
    return Number(rows[0]?.count);
  }

  async nextJob(until: string): Promise<Tables["jobs"] | undefined> {
    const sql =
      "SELECT body::text FROM postern.jobs WHERE due_at <= $1 ORDER BY due_at, id LIMIT 1";
    return this.#row(sql, until);
  }

  async blob(name: string, range?: ByteRange): Promise<Uint8Array | undefined> {
    const bytes = range ? "substring(bytes FROM $2 FOR $3) AS bytes" : "bytes";
    const { rows } = await this.#query<{ bytes: Buffer }>(
      `SELECT ${bytes} FROM postern.blobs WHERE name = $1`,
      [toPostgresJson(name), ...(range ? [range.start + 1, range.length] : [])],
    );
    return rows[0] && new Uint8Array(rows[0].bytes);
  }

  async blobNames(): Promise<string[]> {
    const { rows } = await this.#query<{ name: string }>(
      "SELECT name FROM postern.blobs ORDER BY name",
      [],
    );
    return rows.map(({ name }) => fromPostgresJson(name) as string);
  }

  async put<Name extends TableName>(table: Name, row: Tables[Name]): Promise<void> {
    const sql = `INSERT INTO postern."${table}" (body) VALUES ($1)
      ON CONFLICT (id) DO UPDATE SET body = excluded.body`;
    const put = () => this.#change(sql, [toPostgresJson(row)]);
    if (TABLES[table].unique.length === 0) await put();
    else await this.#inSavepoint(put, table);
  }

  async remove(table: TableName, id: string): Promise<boolean> {
    const sql = `DELETE FROM postern."${table}" WHERE id = $1`;
    const { rowCount } = await this.#change(sql, [toPostgresJson(id)]);
    return rowCount === 1;
  }

  async putBlob(name: string, bytes: Uint8Array): Promise<void> {
    const sql = `INSERT INTO postern.blobs (name, bytes) VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET bytes = excluded.bytes`;
    await this.#change(sql, [toPostgresJson(name), bytes]);
  }

  async removeBlob(name: string): Promise<void> {
    await this.#change("DELETE FROM postern.blobs WHERE name = $1", [toPostgresJson(name)]);
  }

  async removeAll(): Promise<void> {
    for (const table of [...TABLE_NAMES, "blobs"]) {
      await this.#change(`DELETE FROM postern."${table}"`, []);
    }
  }

  async #page<Name extends TableName>(
    table: Name,
    where: Where<TableName>,
    { after, size }: { readonly after: Position | undefined; readonly size: number },
  ): Promise<Tables[Name][]> {
    const { conditions, values } = conditionsOf(where);
    if (after !== undefined) {
      const places = [
        values.push(toPostgresJson(after.created_at)),
        values.push(toPostgresJson(after.id)),
      ];
      conditions.push(`(created_at, id) < ($${places.join(", $")})`);
    }
    const limit = values.push(Number.isFinite(size) ? size : null);
    const sql = `SELECT body::text FROM postern."${table}"${whereOf(conditions)}
      ORDER BY created_at DESC, id DESC LIMIT $${limit}`;
    return this.#all<Tables[Name]>({ sql, values });
  }

  async #all<Row>({ sql, values }: { sql: string; values: readonly unknown[] }): Promise<Row[]> {
    const { rows } = await this.#query<{ body: string }>(sql, values);
    return rows.map(({ body }) => fromPostgresJson(body) as Row);
  }

  async #row<Row>(sql: string, value: string): Promise<Row | undefined> {
    const { rows } = await this.#query<{ body: string }>(sql, [toPostgresJson(value)]);
    return rows[0] && (fromPostgresJson(rows[0].body) as Row);
  }

  /** A failed statement fails its whole transaction, unless it is taken back to before it. */
  async #inSavepoint(put: () => Promise<unknown>, table: TableName): Promise<void> {
    const [, outcome] = await Promise.allSettled([
      this.#query("SAVEPOINT put", []),
      put(),
      this.#query("RELEASE SAVEPOINT put", []),
    ]);
    if (outcome.status === "fulfilled") return;
    await this.#query("ROLLBACK TO SAVEPOINT put", []);
    throw asUniqueViolation(outcome.reason, table);
  }

  async #change(sql: string, values: readonly unknown[]): Promise<QueryResult> {
    if (!this.#isWritable) throw new Error("A read changes nothing.");
    return this.#query(sql, values);
  }

  async #query<Row extends object>(
    sql: string,
    values: readonly unknown[],
  ): Promise<QueryResult<Row>> {
    if (this.#isOver) throw new Error("The transaction is over: await each step within it.");
    return this.#client.query<Row>(prepared(sql, values));
  }
}

interface Choice<Row> {
  readonly filter?: (row: Row) => boolean;
  readonly limit?: number;
}

/** @param read The rows after one, so many at most. */
async function collect<Row>(
  { filter, limit = Number.POSITIVE_INFINITY }: Choice<Row>,
  read: (last: Row | undefined, size: number) => Promise<Row[]>,
): Promise<Row[]> {
  if (limit <= 0) return [];
  const size = filter === undefined ? limit : PAGE;
  const rows: Row[] = [];
  for (let last: Row | undefined; ; ) {
    const page = await read(last, size);
    rows.push(...(filter === undefined ? page : page.filter(filter)));
    if (page.length < size || rows.length >= limit) return rows.slice(0, limit);
    last = page.at(-1);
  }
}

function conditionsOf(where: Where<TableName>) {
  const conditions: string[] = [];
  const values: unknown[] = [];
  for (const [field, wanted] of Object.entries(where)) {
    const isOne = typeof wanted === "string";
    const place = values.push(isOne ? toPostgresJson(wanted) : (wanted ?? []).map(toPostgresJson));
    conditions.push(isOne ? `"${field}" = $${place}` : `"${field}" = ANY ($${place})`);
  }
  return { conditions, values };
}

const whereOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";

function asUniqueViolation(error: unknown, table: TableName): unknown {
  if (!(error instanceof DatabaseError) || error.code !== UNIQUE_VIOLATION) return error;
  const violates = (name: string) => error.constraint === indexName(table, name);
  return new UniqueViolation(table, TABLES[table].unique.find(violates) ?? "");
}
