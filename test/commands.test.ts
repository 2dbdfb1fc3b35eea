/** The program beside serving: its commands, what they say, and what their ends tell a script. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Schemas } from "@postern/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { newPostgresDatabase } from "./support/postgres.ts";
import { type PosternEnd, runPostern } from "./support/run-postern.ts";
import { root } from "./support/run-program.ts";
import { startServerProcess } from "./support/server-process.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const TIMEOUT_MS = 60_000;
const COMMANDS = ["serve", "init", "verify", "export", "import"];
const COMPANY = ["--company", "Globex", "--plan", "bloom", "--owner-email", "Ada@Globex.test"];
const environment = { POSTERN_ENCRYPTION_KEY: "ab".repeat(32) };

const newFile = (): string => `sqlite:${join(temporaryFolder(), "state.sqlite")}`;

/** @param variables none where the encryption key lies beside the file. */
async function serve(args: readonly string[], variables = {}): Promise<string> {
  const server = await startServerProcess(args, variables);
  onTestFinished(async () => {
    await server.stop("SIGKILL");
  });
  return `${server.origin}/api/v1`;
}

/** One line on standard error, and nothing on standard output. */
function expectOneLine({ exitCode, output, errors }: PosternEnd, code: number, words: RegExp) {
  expect(errors).toMatch(words);
  expect(errors.trimEnd().split("\n")).toHaveLength(1);
  expect({ exitCode, output }).toEqual({ exitCode: code, output: "" });
}

describe("the program", { timeout: TIMEOUT_MS }, () => {
  it("tells its commands, its exit codes and what it serves by when asked for help", async () => {
    const { exitCode, output, errors } = await runPostern(["--help"]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    for (const command of COMMANDS) expect(output).toMatch(new RegExp(`^  ${command} `, "mu"));
    expect(output).toContain("Exit codes: 0");
    expect(output).toContain("--database");
  });

  it("tells the version of its package", async () => {
    const manifest = readFileSync(join(root, "packages/mock-server/package.json"), "utf8");
    const { version } = JSON.parse(manifest) as { version: string };
    expect(await runPostern(["--version"])).toEqual({
      exitCode: 0,
      output: `${version}\n`,
      errors: "",
    });
  });

  it.for(COMMANDS)("tells what can be said to %s", async (command) => {
    const { exitCode, output, errors } = await runPostern([command, "--help"]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    expect(output).toMatch(new RegExp(`^Usage: postern-mock \\[?${command}`, "u"));
  });

  it("refuses a command that there is not as wrong usage, in one line", async () => {
    expectOneLine(await runPostern(["dance"]), 2, /"dance".*serve, init, verify/u);
  });

  it.for(COMMANDS)("refuses an option that %s does not have as wrong usage", async (command) => {
    expectOneLine(await runPostern([command, "--colour", "red"]), 2, /--colour.*--help/u);
  });

  it("serves when told so by name", async () => {
    const url = await serve(["serve", "--database", "memory"]);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });
});

describe("init", { timeout: TIMEOUT_MS }, () => {
  it.for(["SQLite", "PostgreSQL"])(
    "makes a company whose owner may log in and whose key works: %s",
    async (kind) => {
      const database = kind === "SQLite" ? newFile() : await newPostgresDatabase();
      const args = ["init", ...COMPANY, "--database", database, "--json"];
      const { exitCode, output, errors } = await runPostern(args, { environment });
      expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
      const made = JSON.parse(output) as Record<string, string>;

      const url = await serve(["--database", database], environment);
      const me = await fetch(`${url}/me`, { headers: { authorization: `Bearer ${made["key"]}` } });
      const { data } = (await me.json()) as { data: Schemas["Me"] };
      expect(data).toMatchObject({ plan: "bloom", company: { name: "Globex" } });
      expect(data.workspace?.id).toBe(made["workspace_id"]);
      const logIn = await fetch(`${url}/sessions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email: "ada@globex.test", password: made["owner_password"] }),
      });
      expect(logIn.status).toBe(201);
    },
  );

  it("shows the key and a password that it made, each once, and keeps neither", async () => {
    const database = newFile();
    const { output } = await runPostern(["init", ...COMPANY, "--database", database]);
    const key = /^key +(rp_[0-9a-f]{64})$/mu.exec(output)?.[1] ?? "";
    const password = /^owner password +(\S{20,})$/mu.exec(output)?.[1] ?? "";
    expect([key, password].map((secret) => output.split(secret).length)).toEqual([2, 2]);
    const file = readFileSync(database.slice("sqlite:".length), "latin1");
    expect(file).not.toContain(key);
    expect(file).not.toContain(password);
  });

  it.for([
    { from: "standard input", args: ["--password-stdin"], given: { input: "correct horse\n" } },
    {
      from: "the environment",
      args: [],
      given: { environment: { POSTERN_OWNER_PASSWORD: "correct horse" } },
    },
  ])("takes the password from $from, and does not repeat it", async ({ args, given }) => {
    const database = newFile();
    const end = await runPostern(["init", ...COMPANY, "--database", database, ...args], given);
    expect(end.exitCode).toBe(0);
    expect(end.output).not.toMatch(/correct horse|owner password/u);
    const url = await serve(["--database", database]);
    const logIn = await fetch(`${url}/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "ada@globex.test", password: "correct horse" }),
    });
    expect(logIn.status).toBe(201);
  });

  it("leaves a database that has a company as it is", async () => {
    const database = newFile();
    const args = ["init", ...COMPANY, "--database", database];
    await runPostern(args);
    expectOneLine(await runPostern(args), 1, /already has a company/u);
  });

  it.for<[string, string[], RegExp]>([
    ["a plan that the policy has not", ["--plan", "platinum"], /"platinum".*seed, sprout, bloom/u],
    ["an address without a host", ["--owner-email", "ada"], /--owner-email.*"ada"/u],
    ["an address that nobody could log in by", ["--owner-email", "a@b"], /--owner-email.*"a@b"/u],
    ["a name that no answer could show", ["--company", "x".repeat(101)], /--company.*1 to 100/u],
    ["an offset in the place of a zone", ["--timezone", "+02:00"], /IANA name.*"\+02:00"/u],
    ["a zone that does not exist", ["--timezone", "Mars/Olympus"], /"Mars\/Olympus"/u],
    ["a policy that does not exist", ["--policy", "nobody"], /"nobody"/u],
    ["a database that ends with it", ["--database", "memory"], /in memory/u],
  ])("refuses %s in one line", async ([, args, words]) => {
    expectOneLine(
      await runPostern(["init", "--database", newFile(), ...COMPANY, ...args]),
      1,
      words,
    );
  });

  it("says which option is missing, as wrong usage", async () => {
    expectOneLine(await runPostern(["init", "--company", "Globex"]), 2, /--owner-email/u);
  });
});
