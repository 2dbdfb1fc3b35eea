/** Every block of code in the documents runs as it stands, against the reference server. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createMockServer, DEMO_TOKEN } from "@postern/mock-server";
import { afterAll, describe, expect, it } from "vitest";
import { type CodeBlock, codeBlocks, shellCommands } from "./support/code-blocks.ts";
import { root, runProgram } from "./support/run-program.ts";
import { startServerProcess } from "./support/server-process.ts";

const TIMEOUT_MS = 120_000;
const PAGES = ["*.md", "docs/*.md", "examples/*.md", "packages/*/*.md"];
const LANGUAGES = ["ts", "sh", "json", "yaml", "sql", "text", "mermaid"];
const DOCUMENTED_ORIGIN = "http://127.0.0.1:4010";

const server = await startServerProcess();
afterAll(() => server.stop());

const folder = join(root, "test/.tmp/blocks");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const blocks = globSync(PAGES, { cwd: root })
  .sort()
  .flatMap((page) => codeBlocks(page, readFileSync(join(root, page), "utf8")))
  .map((block) => ({
    ...block,
    name: `${block.page}:${block.line}`,
    file: join(folder, `${block.page.replaceAll(/\W/gu, "-")}-${block.line}.ts`),
    code: block.code.replaceAll(DOCUMENTED_ORIGIN, server.origin),
  }));

const written = (language: string) => blocks.filter((block) => block.language === language);
const isTest = ({ code }: CodeBlock) => code.includes('from "vitest"');

for (const { file, code } of written("ts")) writeFileSync(file, code);

const variables = {
  NODE_OPTIONS: "--conditions=@postern/source",
  POSTERN_BASE_URL: server.origin,
  POSTERN_API_KEY: DEMO_TOKEN,
};
const succeeded = { exitCode: 0, output: expect.any(String) as string };

describe("the blocks of the documents", () => {
  it("are in languages that are run here, or that show what comes back", () => {
    expect(blocks.filter(({ language }) => !LANGUAGES.includes(language))).toEqual([]);
  });

  it("pass the compiler under the project's own options", { timeout: TIMEOUT_MS }, async () => {
    const project = join(folder, "tsconfig.json");
    const options = { moduleDetection: "force", noUnusedLocals: false };
    const extended = { extends: "../../../tsconfig.json", compilerOptions: options };
    writeFileSync(project, JSON.stringify({ ...extended, include: ["*.ts"], exclude: [] }));
    const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
    const ended = await runProgram([process.execPath, tsc, "--noEmit", "-p", project]);
    expect(ended).toEqual(succeeded);
  });

  it.for(written("json"))("parse as JSON where they say so: $name", ({ code }) => {
    expect(() => JSON.parse(code) as unknown).not.toThrow();
  });
});

describe("a scenario", () => {
  const scenarios = written("yaml").filter(({ page }) => page === "docs/contract-tests.md");

  it.for(scenarios)("at $name begins a server", async ({ file, code }) => {
    writeFileSync(`${file}.yaml`, code);
    await (await createMockServer({ scenario: `${file}.yaml` })).close();
  });
});

describe("a script", () => {
  const scripts = written("ts").filter((block) => !isTest(block));

  it.for(scripts)("at $name runs", { timeout: TIMEOUT_MS }, async ({ file }) => {
    expect(await runProgram([process.execPath, file], variables)).toEqual(succeeded);
  });
});

describe("a command", () => {
  const commands = written("sh").flatMap(({ name, code }) =>
    shellCommands(code).map((command) => ({ name, command })),
  );
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const verbs = Object.keys(scripts).flatMap((verb) => [`npm ${verb}`, `npm run ${verb}`]);

  const runnable = commands.filter(({ command }) => /^(?:curl|npm run example) /u.test(command));
  it.for(runnable)("at $name runs: $command", { timeout: TIMEOUT_MS }, async ({ command }) => {
    const line = command.replace(/^curl /u, "curl --silent --show-error --fail-with-body ");
    expect(await runProgram(["sh", "-c", line], variables)).toEqual(succeeded);
  });

  const named = commands.filter((command) => !runnable.includes(command));
  it.for(named)("at $name exists: $command", ({ command }) => {
    const parts = command.split(" && ").map((part) => part.split(" -- ", 1)[0]);
    expect(["npm ci", ...verbs]).toEqual(expect.arrayContaining(parts));
  });
});

for (const { name, file } of written("ts").filter(isTest)) {
  describe(`the tests at ${name}`, async () => {
    await import(file);
  });
}
