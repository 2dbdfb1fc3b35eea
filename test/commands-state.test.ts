/** State leaves one database for another by way of a file, and nothing is lost on the way. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DEMO_TOKEN } from "@postern/mock-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { png } from "./support/pictures.ts";
import { newPostgresDatabase } from "./support/postgres.ts";
import { type PosternEnd, runPostern } from "./support/run-postern.ts";
import { root, runProgram } from "./support/run-program.ts";
import { type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const TIMEOUT_MS = 60_000;
const environment = { POSTERN_ENCRYPTION_KEY: "ab".repeat(32) };
const otherKey = { POSTERN_ENCRYPTION_KEY: "cd".repeat(32) };

/** What ends a line elsewhere. */
const SEPARATORS = "U+2028 \u2028, U+2029 \u2029, U+0085 \u0085 and CR \r";

const inFile = (name = "state.sqlite"): string => `sqlite:${join(temporaryFolder(), name)}`;
const DATABASES = {
  SQLite: async () => inFile(),
  PostgreSQL: newPostgresDatabase,
} as const;
type Kind = keyof typeof DATABASES;

async function serve(database: string, ...args: string[]): Promise<ServerProcess> {
  const server = await startServerProcess(["--database", database, ...args], environment);
  onTestFinished(async () => {
    await server.stop("SIGKILL");
  });
  return server;
}

const headers = { authorization: `Bearer ${DEMO_TOKEN}` };

/** A database with the demo company, a post that is scheduled and a picture. */
async function prepared(kind: Kind) {
  const database = await DATABASES[kind]();
  const server = await serve(database, "--demo");
  const form = new FormData();
  form.set("file", png());
  const uploaded = await fetch(`${server.origin}/api/v1/media`, {
    method: "POST",
    headers,
    body: form,
  });
  const media = ((await uploaded.json()) as { data: { id: string } }).data;
  await fetch(`${server.origin}/api/v1/posts`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({
      content: `${SEPARATORS} Half a pair: \ud83d`,
      media: [{ media_id: media.id }],
    }),
  });
  const before = await tellTale(server, media.id);
  await server.stop();
  return { database, mediaId: media.id, before };
}

/** What callers see of a state. */
async function tellTale({ origin }: ServerProcess, mediaId: string) {
  const posts = await fetch(`${origin}/api/v1/posts`, { headers });
  const file = await fetch(`${origin}/files/${mediaId}`);
  return {
    posts: ((await posts.json()) as { data: unknown }).data,
    bytes: Buffer.from(await file.arrayBuffer()).toString("base64"),
  };
}

/**
 * The lines between the header and the end, in an order that does not depend on the store; one store has no time of
 * its own for the counts of a rate window.
 */
const rowsOf = (text: string): string[] =>
  text
    .trimEnd()
    .split("\n")
    .slice(1, -1)
    .map((line) => line.replace(/(?<="table":"rate_counts",.*)"created_at":"[^"]*",/u, ""))
    .sort();

const exportOf = (database: string) =>
  runPostern(["export", "--database", database], { environment });

function saved(text: string): string {
  const file = join(temporaryFolder(), "state.jsonl");
  writeFileSync(file, text);
  return file;
}

function expectOneLine({ exitCode, output, errors }: PosternEnd, words: RegExp) {
  expect(errors).toMatch(words);
  expect(errors.trimEnd().split("\n")).toHaveLength(1);
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
}

describe("export and import", { timeout: TIMEOUT_MS }, () => {
  it.for<[Kind, Kind]>([
    ["SQLite", "SQLite"],
    ["SQLite", "PostgreSQL"],
    ["PostgreSQL", "SQLite"],
    ["PostgreSQL", "PostgreSQL"],
  ])("move all that is kept from %s to %s", async ([from, to]) => {
    const { database, mediaId, before } = await prepared(from);
    const { exitCode, output, errors } = await exportOf(database);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    const target = await DATABASES[to]();
    const args = ["import", "--from", saved(output), "--database", target];
    expect(await runPostern(args, { environment })).toEqual({
      exitCode: 0,
      output: "",
      errors: "",
    });

    expect(rowsOf((await exportOf(target)).output)).toEqual(rowsOf(output));
    expect(await tellTale(await serve(target), mediaId)).toEqual(before);
  });
});

describe("export", { timeout: TIMEOUT_MS }, () => {
  it("says in its header what it is, and never shows a secret", async () => {
    const { database } = await prepared("SQLite");
    const { output } = await exportOf(database);
    const header: unknown = JSON.parse(output.split("\n", 1)[0] ?? "");
    expect(header).toMatchObject({
      postern_export: 1,
      schema: 1,
      rows: { companies: 1, posts: 1 },
    });
    expect(output).not.toContain(DEMO_TOKEN);
    expect(output).not.toContain(environment.POSTERN_ENCRYPTION_KEY);
  });

  it("makes a file that its owner alone may read, and leaves one that is there", async () => {
    const { database } = await prepared("SQLite");
    const to = join(temporaryFolder(), "state.jsonl");
    const args = ["export", "--database", database, "--to", to];
    expect((await runPostern(args, { environment })).exitCode).toBe(0);
    const first = readFileSync(to, "utf8");
    expectOneLine(await runPostern(args, { environment }), /already exists/u);
    expect(readFileSync(to, "utf8")).toBe(first);
  });

  it("makes no encryption key where the file is there already", async () => {
    const { database } = await prepared("SQLite");
    const args = ["export", "--database", database, "--to", saved("Mine.")];
    expectOneLine(await runPostern(args), /already exists/u);
    expect(existsSync(`${database.slice("sqlite:".length)}.key`)).toBe(false);
  });

  it("leaves no half of a file that cannot be written, and says so", async () => {
    const { database } = await prepared("SQLite");
    const to = join(temporaryFolder(), "state.jsonl");
    const line = `ulimit -f 8; trap "" XFSZ; exec "$0" packages/mock-server/src/main.ts "$@"`;
    const args = ["export", "--database", database, "--to", to];
    const { exitCode, output } = await runProgram(
      ["bash", "-c", line, process.execPath, ...args],
      environment,
    );
    expect(output).toMatch(/^Cannot write .*state\.jsonl: EFBIG.*\n$/u);
    expect(exitCode).toBe(1);
    expect(existsSync(to)).toBe(false);
  });

  it("makes no database where there is none", async () => {
    const database = inFile();
    expectOneLine(await exportOf(database), /The file .*state\.sqlite does not exist/u);
    expect(existsSync(database.slice("sqlite:".length))).toBe(false);
  });

  it("refuses a database whose secrets are under another key", async () => {
    const { database } = await prepared("SQLite");
    const args = ["export", "--database", database];
    expectOneLine(await runPostern(args, { environment: otherKey }), /under another key/u);
  });
});

describe("import", { timeout: TIMEOUT_MS }, () => {
  const importing = (text: string, database: string, variables = environment) =>
    runPostern(["import", "--from", saved(text), "--database", database], {
      environment: variables,
    });

  it.for<Kind>(["SQLite", "PostgreSQL"])(
    "is all or nothing: of a file that was cut off nothing stays in %s",
    async (kind) => {
      const { output } = await exportOf((await prepared("SQLite")).database);
      const target = await DATABASES[kind]();
      const cut = output.slice(0, output.lastIndexOf("\n", output.length - 2));
      expectOneLine(await importing(cut, target), /was cut off/u);
      expect((await importing(output, target)).exitCode).toBe(0);
    },
  );

  it.for<Kind>(["SQLite", "PostgreSQL"])("refuses a %s that is not empty", async (kind) => {
    const { database } = await prepared(kind);
    const { output } = await exportOf(database);
    expectOneLine(await importing(output, database), /is not empty/u);
    expect(rowsOf((await exportOf(database)).output)).toEqual(rowsOf(output));
  });

  it("refuses what is under another key before anything is written", async () => {
    const { output } = await exportOf((await prepared("SQLite")).database);
    const target = inFile();
    expectOneLine(await importing(output, target, otherKey), /POSTERN_ENCRYPTION_KEY/u);
    expect((await importing(output, target)).exitCode).toBe(0);
  });

  it("refuses what a newer Postern wrote", async () => {
    const { output } = await exportOf((await prepared("SQLite")).database);
    const newer = output.replace('"schema":1', '"schema":999');
    expectOneLine(await importing(newer, inFile()), /a newer Postern wrote it/u);
  });

  it.for(["standard input", "a pipe"])("reads from %s what can be read only once", async (from) => {
    const { database } = await prepared("SQLite");
    const { output } = await exportOf(database);
    const target = inFile();
    const named = from === "a pipe" ? "/dev/stdin" : "-";
    const end = await runProgram(
      [
        "bash",
        "-c",
        `cat "$1" | "$0" packages/mock-server/src/main.ts import --from ${named} --database "$2"`,
        process.execPath,
        saved(output),
        target,
      ],
      environment,
    );
    expect(end).toEqual({ exitCode: 0, output: "" });
    expect(rowsOf((await exportOf(target)).output)).toEqual(rowsOf(output));
  });

  it.for(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
    "leaves nothing of standard input on the disk where it is ended by %s",
    async (signal) => {
      const folder = temporaryFolder();
      const args = ["import", "--from", "-", "--database", inFile()];
      const child = spawn(process.execPath, ["packages/mock-server/src/main.ts", ...args], {
        cwd: root,
        env: { ...process.env, ...environment, TMPDIR: folder },
        stdio: ["pipe", "ignore", "ignore"],
      });
      const ended = once(child, "close");
      // More than a pipe holds: once all has left, it is being read.
      await new Promise((resolve) => void child.stdin.write("x".repeat(4_000_000), resolve));
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect(readdirSync(folder).filter((name) => name.startsWith("postern-import"))).toEqual([]);
    },
  );

  it("refuses a row that its table cannot hold, and names its line", async () => {
    const { output } = await exportOf((await prepared("SQLite")).database);
    const wrong = output.replace(/"status":"draft"/u, '"status":7');
    expectOneLine(await importing(wrong, inFile()), /, line \d+: posts cannot hold the row/u);
  });

  it("refuses a file that is none of its, and one that is not there", async () => {
    expectOneLine(await importing("Dear diary,\n", inFile()), /is not a Postern export/u);
    const args = ["import", "--from", "nowhere.jsonl", "--database", inFile()];
    expectOneLine(await runPostern(args), /Cannot read nowhere\.jsonl/u);
  });
});

describe("what version 1 of the schema wrote", { timeout: TIMEOUT_MS }, () => {
  const fixture = (name: string): string => join(root, "test/fixtures", name);

  async function expectKept(database: string) {
    const { origin } = await serve(database);
    const read = async (path: string) => {
      const response = await fetch(`${origin}/api/v1${path}`, { headers });
      return ((await response.json()) as { data: unknown }).data;
    };
    expect(await read("/me")).toMatchObject({ key: { id: "key_demo" }, company: { name: "Acme" } });
    expect(await read("/posts")).toMatchObject([
      { content: "At its time", status: "scheduled" },
      { content: "Written at schema 1", status: "draft" },
    ]);
    expect(await read("/webhooks")).toMatchObject([{ url: "https://example.org/hook" }]);
  }

  it("is served on from an SQLite file", async () => {
    const database = inFile();
    const file = new DatabaseSync(database.slice("sqlite:".length));
    file.exec(readFileSync(fixture("schema-1.sql"), "utf8"));
    file.close();
    await expectKept(database);
  });

  it.for<Kind>(["SQLite", "PostgreSQL"])("is imported into %s", async (kind) => {
    const database = await DATABASES[kind]();
    const args = ["import", "--from", fixture("schema-1.jsonl"), "--database", database];
    expect(await runPostern(args, { environment })).toEqual({
      exitCode: 0,
      output: "",
      errors: "",
    });
    await expectKept(database);
  });
});
