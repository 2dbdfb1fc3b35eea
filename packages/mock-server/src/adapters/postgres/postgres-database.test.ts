import { once } from "node:events";
import { createServer } from "node:net";
import { Client } from "pg";
import { describe, expect, it, onTestFinished } from "vitest";
import { newPostgresDatabase } from "../../../../../test/support/postgres.ts";
import { TABLES } from "../../tables.ts";
import { type MigrationStep, SCHEMA_VERSION } from "../migrations.ts";
import { StoreUnusableError } from "../store-unusable-error.ts";
import { openPostgresDatabase } from "./postgres-database.ts";
import { migrate } from "./postgres-migrations.ts";

async function connect(url: string): Promise<Client> {
  const client = new Client(url);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

const changed = (url: string, change: Partial<URL>): string =>
  Object.assign(new URL(url), change).href;

async function refusalOf(url: string): Promise<string> {
  try {
    await (await openPostgresDatabase(url)).end();
  } catch (error) {
    if (error instanceof StoreUnusableError) return error.message;
    throw error;
  }
  return "opened";
}

/** A port at which nothing listens any more. */
async function closedPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return String(port);
}

/** Each database that cannot be used, and what its owner is told. */
const UNUSABLE: readonly [string, (url: string) => string | Promise<string>, RegExp][] = [
  [
    "a port at which nothing listens",
    async (url) => changed(url, { port: await closedPort() }),
    /nothing listens there\. Start PostgreSQL/,
  ],
  ["a host that there is not", (url) => changed(url, { hostname: "nowhere.invalid" }), /host/],
  [
    "a wrong password",
    (url) => changed(url, { password: "hunter2" }),
    /user or password is wrong\. Correct them/,
  ],
  ["no password", (url) => changed(url, { password: "" }), /password/],
  ["an unknown user", (url) => changed(url, { username: "mallory" }), /user or password is wrong/],
  [
    "an unknown database",
    (url) => changed(url, { pathname: "/nowhere" }),
    /there is no such database\. Make it/,
  ],
  [
    "a newer Postern's database",
    async (url) => {
      await (await openPostgresDatabase(url)).end();
      const client = await connect(url);
      await client.query("UPDATE postern.schema_version SET version = version + 1");
      return url;
    },
    /a newer Postern wrote it \(schema \d+, this one knows \d+\)/,
  ],
  [
    "a user who may not make a schema",
    async (url) => {
      const client = await connect(url);
      const name = new URL(url).pathname.slice(1);
      await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'hunter2'`);
      return changed(url, { username: name, password: "hunter2" });
    },
    /may not make a schema there\. Grant CREATE/,
  ],
];

describe("openPostgresDatabase", () => {
  it.each(UNUSABLE)("refuses %s in one line without the password", async (_, make, reason) => {
    const good = await newPostgresDatabase();
    const url = await make(`${good}?application_name=secret-parameter`);
    const message = await refusalOf(url);
    expect(message).toMatch(reason);
    expect(message).toContain(new URL(url).pathname);
    expect(message.split("\n")).toHaveLength(1);
    for (const secret of ["hunter2", new URL(good).password, "secret-parameter"]) {
      expect(message).not.toContain(secret);
    }
  });

  it("makes every table once, however many open an empty database at once", async () => {
    const url = await newPostgresDatabase();
    const pools = await Promise.all(Array.from({ length: 4 }, () => openPostgresDatabase(url)));
    await Promise.all(pools.map((pool) => pool.end()));
    const client = await connect(url);
    const { rows } = await client.query(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'postern'",
    );
    const names = rows.map(({ tablename }) => tablename);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(TABLES), "blobs"]));
    const versions = await client.query("SELECT version FROM postern.schema_version");
    expect(versions.rows).toEqual([{ version: SCHEMA_VERSION }]);
  });

  it("leaves the tables of other programs alone", async () => {
    const url = await newPostgresDatabase();
    const client = await connect(url);
    await client.query("CREATE TABLE posts (title text); INSERT INTO posts VALUES ('mine')");
    await (await openPostgresDatabase(url)).end();
    expect((await client.query("SELECT * FROM posts")).rows).toEqual([{ title: "mine" }]);
  });

  it("uses an index for every unique and indexed field", async () => {
    const url = await newPostgresDatabase();
    await (await openPostgresDatabase(url)).end();
    const client = await connect(url);
    await client.query("SET enable_seqscan = off; SET enable_sort = off");
    for (const [table, { unique, indexed }] of Object.entries(TABLES)) {
      for (const field of [...unique, ...indexed]) {
        const order = (unique as readonly string[]).includes(field)
          ? ""
          : "ORDER BY created_at DESC, id DESC LIMIT 1";
        const sql = `EXPLAIN SELECT body FROM postern."${table}" WHERE "${field}" = 'x' ${order}`;
        const { rows } = await client.query(sql);
        const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
        expect(plan).toMatch(new RegExp(`Index Scan.* using "?${table}_by_${field}`));
      }
    }
  });
});

describe("migrate", () => {
  const rename: MigrationStep = { settings: (row) => ({ ...row, value: "migrated" }) };
  const failing: MigrationStep = {
    settings: () => {
      throw new Error("the step fails");
    },
  };

  it("takes the steps that the database has not seen, and no other", async () => {
    const client = await connect(await newPostgresDatabase());
    const value = async () =>
      (await client.query("SELECT body ->> 'value' AS value FROM postern.settings")).rows;
    await migrate(client, [{}]);
    await client.query(`INSERT INTO postern.settings (body) VALUES ('{"id":"a","value":"old"}')`);
    expect(await migrate(client, [{}, rename])).toBeUndefined();
    expect(await value()).toEqual([{ value: "migrated" }]);
    await client.query(`UPDATE postern.settings SET body = '{"id":"a","value":"mine"}'`);
    expect(await migrate(client, [{}, rename])).toBeUndefined();
    expect(await value()).toEqual([{ value: "mine" }]);
    expect(await migrate(client, [{}])).toBe(2);
  });

  it("leaves the database as it was where a step fails", async () => {
    const client = await connect(await newPostgresDatabase());
    await migrate(client, [{}]);
    await client.query(`INSERT INTO postern.settings (body) VALUES ('{"id":"a","value":"old"}')`);
    await expect(migrate(client, [{}, rename, failing])).rejects.toThrow("the step fails");
    expect((await client.query("SELECT version FROM postern.schema_version")).rows).toEqual([
      { version: 1 },
    ]);
  });

  it("adds the columns and indexes that a database from an older TABLES lacks", async () => {
    const client = await connect(await newPostgresDatabase());
    await migrate(client);
    await client.query(
      `INSERT INTO postern.members (body) VALUES ('{"id":"m","email":"a@acme.test"}')`,
    );
    await client.query("ALTER TABLE postern.members DROP COLUMN email");
    await migrate(client);
    const { rows } = await client.query(
      `SELECT id FROM postern.members WHERE email = '"a@acme.test"'`,
    );
    expect(rows).toEqual([{ id: '"m"' }]);
  });
});
