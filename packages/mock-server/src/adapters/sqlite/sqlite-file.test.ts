import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { POST_TIMES, type PostTime } from "../../domain/posts/post-times.ts";
import { TABLES } from "../../tables.ts";
import { type MigrationStep, SCHEMA_VERSION } from "../migrations.ts";
import { StoreUnusableError } from "../store-unusable-error.ts";
import { APPLICATION_ID, openSqliteFile } from "./sqlite-file.ts";
import { migrate } from "./sqlite-migrations.ts";
import { postsByTimeQuery } from "./sqlite-posts-by-time.ts";

const folder = mkdtempSync(join(tmpdir(), "sqlite-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string): string => join(folder, name);

function makeFile(name: string, sql: string): string {
  const file = place(name);
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
  return file;
}

function refusalOf(file: string): string {
  try {
    openSqliteFile(file).close();
  } catch (error) {
    if (error instanceof StoreUnusableError) return error.message;
    throw error;
  }
  return "opened";
}

/** Each file that cannot be used, and what its owner is told. */
const UNUSABLE: readonly [string, () => string, RegExp][] = [
  [
    "a folder",
    () => {
      mkdirSync(place("folder"));
      return place("folder");
    },
    /it is a folder\. Name a file/,
  ],
  [
    "a file in no folder",
    () => place("nowhere/a.sqlite"),
    /there is no folder .*nowhere\. Make it/,
  ],
  [
    "a text",
    () => {
      writeFileSync(place("text"), "Dear diary, ".repeat(1000));
      return place("text");
    },
    /it is not an SQLite database/,
  ],
  [
    "another program's database",
    () => makeFile("other", "PRAGMA application_id = 7"),
    /belongs to another program/,
  ],
  [
    "an unmarked database with tables",
    () => makeFile("tables", "CREATE TABLE recipes (name)"),
    /belongs to another program/,
  ],
  [
    "a newer Postern's database",
    () =>
      makeFile(
        "newer",
        `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION + 1}`,
      ),
    /a newer Postern wrote it \(schema \d+, this one knows \d+\)/,
  ],
  [
    "a damaged database",
    () => {
      const file = place("damaged");
      openSqliteFile(file).close();
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0x55, 100, 4096));
      return file;
    },
    /it is damaged\. Restore it/,
  ],
];

describe("openSqliteFile", () => {
  it.each(UNUSABLE)(
    "refuses %s in one line that names it, and leaves it as it was",
    (_, make, reason) => {
      const file = make();
      const contentsOf = () => {
        try {
          return readFileSync(file).toString("base64");
        } catch {
          return;
        }
      };
      const before = contentsOf();
      const message = refusalOf(file);
      expect(message).toMatch(reason);
      expect(message).toContain(file);
      expect(message.split("\n")).toHaveLength(1);
      expect(contentsOf()).toBe(before);
    },
  );

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0)("refuses a file that this user must not read", () => {
    const file = makeFile("secret", "");
    chmodSync(file, 0o000);
    expect(refusalOf(file)).toMatch(/permissions|cannot be opened/);
  });

  it("refuses a file that another process serves, and leaves that one undisturbed", () => {
    const file = place("shared.sqlite");
    const database = openSqliteFile(file);
    const url = JSON.stringify(new URL("./sqlite-file.ts", import.meta.url).href);
    const script = `const { openSqliteFile } = await import(${url});
      try { openSqliteFile(${JSON.stringify(file)}) } catch (error) { console.log(error.message) }`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script]);
    expect(stdout.toString()).toMatch(/another process is using it\. Stop that one/);
    database.exec("CREATE TABLE still_mine (id)");
    database.close();
  });

  it("refuses a file that is open already in this process", () => {
    const file = place("twice.sqlite");
    const database = openSqliteFile(file);
    expect(refusalOf(file)).toMatch(/is using it/);
    database.close();
    expect(refusalOf(file)).toBe("opened");
  });

  it("takes an empty file, marks it as Postern's, and makes every table of TABLES", () => {
    writeFileSync(place("empty"), "");
    const database = openSqliteFile(place("empty"));
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    expect(tables.map(({ name }) => name)).toEqual([...Object.keys(TABLES), "blobs"]);
    expect(database.prepare("PRAGMA application_id").get()).toEqual({
      application_id: APPLICATION_ID,
    });
    database.close();
  });

  it("has each commit on disk before it returns", () => {
    const database = openSqliteFile(place("durable.sqlite"));
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 });
    database.close();
  });

  it("uses an index for every unique and indexed field", () => {
    const database = openSqliteFile(place("indexes.sqlite"));
    for (const [table, { unique, indexed }] of Object.entries(TABLES)) {
      for (const field of [...unique, ...indexed]) {
        const sql = `SELECT body FROM "${table}" WHERE "${field}" = ? ORDER BY created_at DESC, id DESC`;
        const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
        const steps = plan.map(({ detail }) => String(detail));
        expect(steps.join("; ")).toContain(`USING INDEX ${table}_by_${field}`);
        if ((indexed as readonly string[]).includes(field)) expect(steps).toHaveLength(1);
      }
    }
    database.close();
  });
});

describe("the posts of a workspace by one of their times", () => {
  it.each(Object.keys(POST_TIMES) as PostTime[])(
    "by %s, are read in the order of an index for each status, and none is sorted",
    (time) => {
      const database = openSqliteFile(place(`times-${time}.sqlite`));
      const statuses = ["scheduled", "queued", "failed"] as const;
      const after = { time: "2026", id: "a" };
      const { sql, values } = postsByTimeQuery({ workspaceId: "ws_1", statuses, time, after });
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
      const steps = plan.map(({ detail }) => String(detail));
      const searches = steps.filter((step) => step.includes(`INDEX posts_by_status_and_${time} `));
      expect(searches).toHaveLength(statuses.length);
      expect(steps.join("; ")).not.toMatch(/SCAN|TEMP B-TREE/);
      database.close();
    },
  );
});

describe("migrate", () => {
  const rename: MigrationStep = { settings: (row) => ({ ...row, value: "migrated" }) };
  const removal: MigrationStep = {
    settings: ({ id, ...row }) => (id < "m" ? { id, ...row } : undefined),
  };

  it("takes the steps that the file has not seen, and no other", () => {
    const database = new DatabaseSync(":memory:");
    migrate(database, 0, [{}]);
    database.exec(`INSERT INTO settings VALUES ('a', 't', '{"id":"a","value":"old"}')`);
    migrate(database, 1, [{}, rename]);
    expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: 2 });
    expect(database.prepare("SELECT body ->> 'value' AS value FROM settings").get()).toEqual({
      value: "migrated",
    });
    database.exec("UPDATE settings SET body = json_set(body, '$.value', 'mine')");
    migrate(database, 2, [{}, rename]);
    expect(database.prepare("SELECT body ->> 'value' AS value FROM settings").get()).toEqual({
      value: "mine",
    });
    database.close();
  });

  it("reaches every row of a table that does not fit into memory at once", () => {
    const database = new DatabaseSync(":memory:");
    migrate(database, 0, [{}]);
    database.exec(`WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many LIMIT 1501)
      INSERT INTO settings SELECT char(97 + n % 26) || n, 't', json_object('id', char(97 + n % 26) || n)
      FROM many`);
    migrate(database, 1, [{}, rename, removal]);
    const { left, migrated } =
      database
        .prepare(
          "SELECT count(*) AS left, count(*) FILTER (WHERE body ->> 'value' = 'migrated') AS migrated FROM settings",
        )
        .get() ?? {};
    expect(left).toBe(695);
    expect(migrated).toBe(left);
    database.close();
  });

  it("adds the columns and indexes that a file from an older TABLES lacks", () => {
    const database = new DatabaseSync(":memory:");
    database.exec(`CREATE TABLE members (id TEXT PRIMARY KEY, created_at TEXT NOT NULL, body TEXT NOT NULL) STRICT;
      INSERT INTO members VALUES ('m', 't', '{"id":"m","email":"a@acme.test"}')`);
    migrate(database, 0);
    const found = database.prepare("SELECT id FROM members WHERE email = ?").get("a@acme.test");
    expect(found).toEqual({ id: "m" });
    database.close();
  });
});
