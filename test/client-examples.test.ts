/** Every example in the client's documentation is code that compiles against the client as it is. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root, runProgram } from "./support/run-program.ts";

const TIMEOUT_MS = 120_000;
const folder = join(root, "test/.tmp/examples");

/** What an example takes for granted. */
const prelude = `import { createServer } from "node:http";
import * as sdk from "@postern/sdk";
import { createClient, forEachWorkspace, PosternError, RateLimitError } from "@postern/sdk";
import { postgresQuota } from "@postern/sdk/postgres-quota";
import { Pool } from "pg";
import { signWebhook, routeWebhooks, verifyWebhook } from "@postern/sdk/webhooks";
declare const client: sdk.Client;
declare const bytes: Uint8Array<ArrayBuffer>;
declare const request: Request;
declare const post: sdk.Post;
declare const job: sdk.Job;
declare const acme: sdk.Client;
declare const globex: sdk.Client;
declare const metrics: { record(name: string, status: number, durationMs: number): void };
`;

const examples = globSync("packages/sdk/src/**/*.ts", { cwd: root })
  .filter((file) => !file.endsWith(".test.ts"))
  .sort()
  .flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return [...text.matchAll(/@example\n(?<code>(?:\s*\* (?!@).*\n)+)/g)].map(
      ({ groups, index }) => ({
        place: `${file}:${text.slice(0, index).split("\n").length}`,
        code: (groups?.["code"] ?? "").replaceAll(/^\s*\* /gm, ""),
      }),
    );
  });

it("compiles, each of them", { timeout: TIMEOUT_MS }, async () => {
  expect(examples.length).toBeGreaterThan(121);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const functions = examples.map(
    ({ place, code }, index) => `// ${place}\nasync function example${index}() {\n${code}}\n`,
  );
  writeFileSync(join(folder, "examples.ts"), `${prelude}${functions.join("\n")}`);
  const options = { noUnusedLocals: false, noPropertyAccessFromIndexSignature: false };
  const project = join(folder, "tsconfig.json");
  const extended = { extends: "../../../tsconfig.json", compilerOptions: options };
  writeFileSync(project, JSON.stringify({ ...extended, include: ["*.ts"], exclude: [] }));
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const ended = await runProgram([process.execPath, tsc, "--noEmit", "-p", project]);
  expect(ended).toEqual({ exitCode: 0, output: "" });
});
