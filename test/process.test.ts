import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { DEMO_TOKEN } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { runProgram } from "./support/run-program.ts";
import { runServer, type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const TIMEOUT_MS = 60_000;

/** A server that ends with the running test, whatever becomes of it. */
const start = (...args: string[]): Promise<ServerProcess> => startIn({}, ...args);

async function startIn(environment: Readonly<Record<string, string>>, ...args: string[]) {
  const server = await startServerProcess(args, environment);
  onTestFinished(async () => {
    await server.stop("SIGKILL");
  });
  return server;
}

const headers = { authorization: `Bearer ${DEMO_TOKEN}`, "content-type": "application/json" };

async function call<Data>(
  { origin }: ServerProcess,
  method: string,
  path: string,
  json?: unknown,
): Promise<{ status: number; body: { data: Data; error: Schemas["Error"] } }> {
  const body = json === undefined ? null : JSON.stringify(json);
  const response = await fetch(origin + path, { method, headers, body });
  return { status: response.status, body: await response.json() };
}

const timeOf = async (server: ServerProcess) =>
  Date.parse((await call<Schemas["Health"]>(server, "GET", "/api/v1/health")).body.data.time);

const createPost = async (server: ServerProcess, json: object) =>
  (await call<Schemas["Post"]>(server, "POST", "/api/v1/posts", json)).body.data;

const getPost = async (server: ServerProcess, id: string) =>
  (await call<Schemas["Post"]>(server, "GET", `/api/v1/posts/${id}`)).body.data;

const toX = { targets: [{ connection_id: "conn_acmex" }] };

/** One line on standard error, nothing else, and an exit code that says so. */
async function expectRefusal(args: readonly string[], words: RegExp, code = 1): Promise<void> {
  const { exitCode, errors, output } = await runServer(args);
  expect(errors).toMatch(words);
  expect(errors.trimEnd().split("\n")).toHaveLength(1);
  expect({ exitCode, output }).toEqual({ exitCode: code, output: "" });
}

describe("the first start", { timeout: TIMEOUT_MS }, () => {
  it("prints where it is, who may log in, and a curl line that works as pasted", async () => {
    const server = await start("--database", `sqlite:${temporaryFolder()}/new/postern.sqlite`);
    const banner = server.output();
    expect(banner).toContain(`${server.origin}/api/v1`);
    expect(banner).toContain(DEMO_TOKEN);
    for (const name of ["owner", "admin", "member"]) expect(banner).toContain(`${name}@acme.test`);
    expect(banner).toContain("postern-demo");
    const command = /^ *(curl (?:.*\\\n)*.*)$/mu.exec(banner)?.[1] ?? "";
    const { exitCode, output } = await runProgram(["sh", "-c", command]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ success: true, data: { status: "draft" } });
    const list = await call<Schemas["Post"][]>(server, "GET", "/api/v1/posts");
    expect(list.body.data).toHaveLength(1);
  });

  it("loads no library before something needs it: MSW, readers of media and feeds, YAML, pg, metrics", async () => {
    const refusal = `import { registerHooks } from "node:module";
      const LATER = ["msw", "file-type", "image-size", "mediabunny", "feedsmith", "yaml", "pg", "prom-client"];
      registerHooks({ resolve(name, context, next) {
        if (LATER.includes(name)) throw new Error(name + " was loaded.");
        return next(name, context);
      } });`;
    const hook = `--import=data:text/javascript,${encodeURIComponent(refusal)}`;
    const options = `${process.env["NODE_OPTIONS"] ?? ""} ${hook}`;
    const server = await startIn({ NODE_OPTIONS: options }, "--database", "memory");
    expect((await call(server, "GET", "/api/v1/me")).status).toBe(200);
  });

  it("has no demo data when told so, nor a line to paste that would not work", async () => {
    const server = await start("--database", "memory", "--no-demo");
    expect(server.output()).not.toMatch(/curl|rp_/u);
    expect((await call(server, "GET", "/api/v1/me")).body.error.code).toBe("INVALID_API_KEY");
  });

  it("on more than this machine has no demo data and no control surface", async () => {
    const server = await start("--database", "memory", "--host", "0.0.0.0");
    expect(server.output()).not.toMatch(/curl|rp_/u);
    expect((await call(server, "GET", "/api/v1/me")).body.error.code).toBe("INVALID_API_KEY");
    const control = await call(server, "POST", "/__postern/reset");
    expect(control.status).toBe(404);
    expect(control.body.error.code).toBe("UNKNOWN_ENDPOINT");
  });

  it("on more than this machine has both for whoever asks for them", async () => {
    const token = ["--control-token", "let-me-in"];
    const server = await start("--database", "memory", "--host", "0.0.0.0", "--demo", ...token);
    expect((await call(server, "GET", "/api/v1/me")).status).toBe(200);
    const url = `${server.origin}/__postern/requests`;
    expect((await fetch(url)).status).toBe(404);
    const sent = { headers: { "x-postern-control-token": "let-me-in" } };
    expect((await fetch(url, sent)).status).toBe(200);
  });

  it("takes the token of its control surface from the environment, where no list of processes shows it", async () => {
    const environment = { POSTERN_CONTROL_TOKEN: "let-me-in" };
    const options = ["--database", "memory", "--host", "0.0.0.0"];
    const server = await startIn(environment, ...options);
    const url = `${server.origin}/__postern/requests`;
    expect((await fetch(url)).status).toBe(404);
    const sent = { headers: { "x-postern-control-token": "let-me-in" } };
    expect((await fetch(url, sent)).status).toBe(200);
  });

  it("has no control surface when told so", async () => {
    const server = await start("--database", "memory", "--no-control");
    expect((await call(server, "POST", "/__postern/reset")).status).toBe(404);
  });

  it("tells everything that can be said to it when asked for help", async () => {
    const { exitCode, output, errors } = await runServer(["--help"]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    for (const option of [
      "host",
      "port",
      "database",
      "policy",
      "clock",
      "allow-private-urls",
      "no-control",
      "no-demo",
    ]) {
      expect(output).toContain(`--${option}`);
    }
  });
});

describe("what cannot be read is told in one line, with exit code 2", {
  timeout: TIMEOUT_MS,
}, () => {
  it.for<[string, string[], RegExp]>([
    ["a flag that does not exist", ["--colour", "red"], /--colour.*--help/u],
    ["a word too many", ["serve"], /serve.*--help/u],
    ["a flag without its value", ["--port"], /--port/u],
    [
      "a value that looks like a flag",
      ["--drain-delay", "-1"],
      /--drain-delay.*\. See --help\.$/mu,
    ],
  ])("%s", async ([, args, words]) => {
    await expectRefusal(["--database", "memory", ...args], words, 2);
  });
});

describe("what cannot be is told in one line, with exit code 1", { timeout: TIMEOUT_MS }, () => {
  it.for<[string, string[], RegExp]>([
    ["a port that is no number", ["--port", "http"], /"http"/u],
    ["a port that is too high", ["--port", "65536"], /"65536"/u],
    ["a clock that shows no time", ["--clock", "tomorrow"], /"tomorrow"/u],
    ["a day that does not exist", ["--clock", "2026-13-01T00:00:00Z"], /"2026-13-01/u],
    ["a policy that does not exist", ["--policy", "nobody"], /"nobody".*postern/u],
    ["a database of another kind", ["--database", "mysql://x"], /"mysql:\/\/x"/u],
    ["a log of another format", ["--log-format", "xml"], /--log-format.*"xml"/u],
    ["a log of another level", ["--log-level", "loud"], /--log-level.*"loud"/u],
    ["an address of no figures", ["--metrics", "here"], /--metrics.*"here"/u],
    ["a delay without a number", ["--drain-delay", "soon"], /--drain-delay.*"soon"/u],
    ["a control token of nothing", ["--control-token", ""], /control token is empty/u],
    ["a host of no name", ["--host", "", "--port", "0"], /Cannot listen on "" port 0/u],
    ["a host that is not of this machine", ["--host", "192.0.2.1", "--port", "0"], /192\.0\.2\.1/u],
  ])("%s", async ([, args, words]) => {
    await expectRefusal(["--database", "memory", ...args], words);
  });

  it("a port that another process listens on", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const args = ["--database", "memory", "--port", String(port)];
    await expectRefusal(args, new RegExp(`port ${port}: another process`, "u"));
  });
});

describe("a database that cannot be used is left as it is", { timeout: TIMEOUT_MS }, () => {
  const using = (file: string) => ["--port", "0", "--database", `sqlite:${file}`];

  it.for<[string, RegExp, (file: string) => void]>([
    [
      "a file of another kind",
      /not an SQLite database/u,
      (file) => writeFileSync(file, "Hello!".repeat(999)),
    ],
    [
      "another program's",
      /belongs to another program/u,
      (file) => withDatabase(file, "CREATE TABLE notes (id INTEGER)"),
    ],
    [
      "a newer version's",
      /newer Postern/u,
      (file) =>
        withDatabase(file, `PRAGMA application_id = ${0x5053544e}; PRAGMA user_version = 9999`),
    ],
  ])("%s", async ([, words, make]) => {
    const file = join(temporaryFolder(), "state");
    make(file);
    const before = readFileSync(file);
    await expectRefusal(using(file), words);
    expect(readFileSync(file)).toEqual(before);
  });

  it("one that two servers start on at once serves one of them", async () => {
    const args = ["--database", `sqlite:${join(temporaryFolder(), "state")}`];
    const starts = await Promise.allSettled([start(...args), start(...args)]);
    expect(starts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = starts.find(({ status }) => status === "rejected");
    expect(String((refused as PromiseRejectedResult).reason)).toMatch(
      /another process is using it/u,
    );
  });

  it("one that has lost its end", async () => {
    const file = join(temporaryFolder(), "state");
    await (await start("--database", `sqlite:${file}`)).stop();
    truncateSync(file, 8_192);
    const before = readFileSync(file);
    await expectRefusal(using(file), /is damaged/u);
    expect(readFileSync(file)).toEqual(before);
  });

  it("a folder", async () => {
    const folder = join(temporaryFolder(), "state");
    mkdirSync(folder);
    await expectRefusal(using(folder), /is a folder/u);
  });

  it("a file below a file", async () => {
    const file = join(temporaryFolder(), "state");
    writeFileSync(file, "");
    await expectRefusal(using(join(file, "postern.sqlite")), /cannot be a folder/u);
  });

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0)("a file that this user may not read", async () => {
    const file = join(temporaryFolder(), "state");
    writeFileSync(file, "");
    chmodSync(file, 0);
    await expectRefusal(using(file), /Let this user/u);
  });

  it("one that another server has open, which serves on", async () => {
    const file = join(temporaryFolder(), "state");
    const server = await start("--database", `sqlite:${file}`);
    await expectRefusal(using(file), /another process is using it/u);
    expect((await createPost(server, { content: "Still here" })).status).toBe("draft");
  });
});

describe("Ctrl-C", { timeout: TIMEOUT_MS }, () => {
  it.for(["SIGINT", "SIGTERM"] as const)(
    "answers what is in flight, then ends: %s",
    async (signal) => {
      const server = await start("--database", `sqlite:${temporaryFolder()}/state`);
      const body = JSON.stringify({ content: "In flight" });
      const slow = request(`${server.origin}/api/v1/posts`, {
        method: "POST",
        headers: { ...headers, "content-length": body.length },
      });
      const answered = new Promise<{ status?: number | undefined; body: string }>(
        (resolve, reject) => {
          slow.once("error", reject);
          slow.once("response", async (response) => {
            resolve({ status: response.statusCode, body: await text(response) });
          });
        },
      );
      slow.write(body.slice(0, 5));
      await call(server, "GET", "/api/v1/health");
      const ended = server.stop(signal);
      await server.said("Finishing requests in flight");
      slow.end(body.slice(5));
      const { status, body: answer } = await answered;
      expect(status).toBe(201);
      expect(JSON.parse(answer)).toMatchObject({ data: { content: "In flight" } });
      expect(await ended).toEqual({ exitCode: 0, signal: null, errors: "" });
      await expect(fetch(server.origin)).rejects.toThrow();
    },
  );
});

describe("SIGTERM with a delay", { timeout: TIMEOUT_MS }, () => {
  it("makes the server unready at once, and lets it serve until everybody knows", async () => {
    const server = await start("--database", "memory", "--drain-delay", "2", "--metrics", "0");
    expect(server.output()).toMatch(/^ {2}Metrics +http:\/\/127\.0\.0\.1:\d+\/metrics$/mu);
    expect((await fetch(`${server.origin}/health/ready`)).status).toBe(200);
    const ended = server.stop("SIGTERM");
    await server.said("No longer ready");
    expect((await fetch(`${server.origin}/health/ready`)).status).toBe(503);
    expect((await call(server, "GET", "/api/v1/me")).status).toBe(200);
    expect(await ended).toEqual({ exitCode: 0, signal: null, errors: "" });
    await expect(fetch(server.origin)).rejects.toThrow();
  });
});

describe("a start after a kill", { timeout: TIMEOUT_MS }, () => {
  it("publishes what fell due meanwhile", async () => {
    const database = ["--database", `sqlite:${temporaryFolder()}/state`];
    const before = await start(...database);
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const scheduled_at = inHours(1);
    const { id } = await createPost(before, {
      content: "Soon",
      ...toX,
      schedule: { mode: "at", scheduled_at },
    });
    expect(await getPost(before, id)).toMatchObject({ status: "scheduled" });
    await before.stop("SIGKILL");
    // The time between is the clock's: however slow the machine is, the post falls due while nobody is there.
    const after = await start(...database, "--clock", inHours(2));
    const published = () => getPost(after, id);
    await expect.poll(published, { timeout: 10_000 }).toMatchObject({ status: "published" });
  });

  it("goes on with the keys, the sessions and the first data as they were", async () => {
    const database = ["--database", `sqlite:${temporaryFolder()}/state`];
    const before = await start(...database);
    const login = { email: "admin@acme.test", password: "postern-demo" };
    const session = await call<{ token: string }>(before, "POST", "/api/v1/sessions", login);
    await before.stop("SIGKILL");
    const after = await start(...database, "--no-demo");
    expect(after.output()).toContain(DEMO_TOKEN);
    const response = await fetch(`${after.origin}/api/v1/sessions/current`, {
      headers: { authorization: `Bearer ${session.body.data.token}` },
    });
    expect(response.status).toBe(200);
  });

  it("keeps the clock where it was set and moved to", async () => {
    const database = ["--database", `sqlite:${temporaryFolder()}/state`];
    const before = await start(...database, "--clock", "2030-01-01T00:00:00Z");
    const startsAt = Date.UTC(2030, 0, 1);
    const DAY_MS = 86_400_000;
    expect(await timeOf(before)).toBeGreaterThanOrEqual(startsAt);
    expect(await timeOf(before)).toBeLessThan(startsAt + DAY_MS);
    await call(before, "POST", "/__postern/clock/advance", { by: "90d" });
    await before.stop("SIGKILL");
    const after = await start(...database);
    expect(await timeOf(after)).toBeGreaterThanOrEqual(startsAt + 90 * DAY_MS);
    expect(await timeOf(after)).toBeLessThan(startsAt + 91 * DAY_MS);
  });
});

function withDatabase(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}
