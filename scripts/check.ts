/** Everything that must hold beside the tests, in one command: `npm run check`. Stops at the first failure. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

interface Check {
  readonly name: string;
  /** The program and its arguments, run at the root of the project. */
  readonly command: readonly [program: string, ...args: string[]];
  /** A file without which there is nothing to check. */
  readonly needs?: string;
}

const attw = (folder: string, profile: string): Check["command"] => [
  "attw",
  "--pack",
  folder,
  "--profile",
  profile,
  "--no-definitely-typed",
  "--no-color",
];

const checks: readonly Check[] = [
  {
    name: "what is generated matches the spec and the Zapier app",
    command: ["node", "scripts/generate.ts", "--check"],
  },
  { name: "code style and import directions", command: ["biome", "check", "--error-on-warnings"] },
  { name: "the spec", command: ["redocly", "lint"], needs: "redocly.yaml" },
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "build", command: ["npm", "run", "build", "--silent"] },
  { name: "the client's package", command: ["publint", "--strict", "packages/sdk"] },
  { name: "the client's types, ESM and CommonJS", command: attw("packages/sdk", "node16") },
  {
    name: "the client loads as ESM and as CommonJS",
    command: ["node", "--require=./packages/sdk/dist/index.cjs", "packages/sdk/dist/index.js"],
  },
  {
    name: "the client in every engine",
    command: ["node", "scripts/prove.ts", "runtimes"],
    needs: "tools/runtimes/package.json",
  },
  { name: "the server's package", command: ["publint", "--strict", "packages/mock-server"] },
  { name: "the server's types, ESM", command: attw("packages/mock-server", "esm-only") },
  {
    name: "the server's program serves, and holds against the spec",
    command: ["node", "scripts/try-server.ts"],
  },
  {
    name: "the Zapier app",
    command: ["node", "packages/zapier-app/check.ts"],
    needs: "packages/zapier-app/check.ts",
  },
];

const root = fileURLToPath(new URL("../", import.meta.url));
const environment = {
  ...process.env,
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

/** Whether the check holds; says so in one line, or shows what the program said. */
function holds({ name, command: [program, ...args] }: Check): boolean {
  const startedAt = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    env: environment,
    encoding: "utf8",
    shell: process.platform === "win32",
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (status === 0) {
    console.log(`ok    ${name} (${seconds} s)`);
    return true;
  }
  console.log(`FAIL  ${name} (${seconds} s): ${[program, ...args].join(" ")}\n`);
  // What went wrong is mostly on stderr: a long report of what went well is not to bury it.
  console.log(error?.message ?? `${stderr}${stdout}`.trim());
  return false;
}

const due = checks.filter(({ needs }) => needs === undefined || existsSync(`${root}${needs}`));
if (!due.every(holds)) process.exitCode = 1;
