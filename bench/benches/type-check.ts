/** Measures how much longer the compiler takes for a program that imports a client. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { median } from "../support/median.ts";

export const title =
  "seconds that the compiler takes for a program of a few lines, by the client that it imports";

const ROUNDS = 5;
const root = join(import.meta.dirname, "../..");

const PROGRAMS: Readonly<Record<string, string>> = {
  nothing: "export const one: number = 1;",
  postern: `import { createClient, type Post } from "@postern/sdk";
export const make = (): Promise<Post> => createClient().posts.create({ content: "One" });`,
  "openapi-fetch": `import createClient from "openapi-fetch";
export const client = createClient<{}>({ baseUrl: "http://127.0.0.1" });`,
  stripe: `import Stripe from "stripe";
export const make = (): Promise<Stripe.Customer> => new Stripe("key").customers.create({ name: "One" });`,
  openai: `import OpenAI from "openai";
export const list = () => new OpenAI({ apiKey: "key" }).models.list();`,
  "@anthropic-ai/sdk": `import Anthropic from "@anthropic-ai/sdk";
export const list = () => new Anthropic({ apiKey: "key" }).models.list();`,
};

const OPTIONS = {
  target: "es2023",
  module: "nodenext",
  strict: true,
  noEmit: true,
  types: ["node"],
  // As most programs have it: what others publish is theirs to check.
  skipLibCheck: true,
};

/** The program stands where both the client, as it is published, and its peers are found. */
export async function run() {
  buildClient();
  const folder = mkdtempSync(join(import.meta.dirname, "../.type-check-"));
  try {
    const bare = secondsFor("nothing", PROGRAMS["nothing"] ?? "", folder);
    return Object.entries(PROGRAMS).map(([name, program]) => {
      const seconds = name === "nothing" ? bare : secondsFor(name, program, folder);
      return {
        imports: name,
        seconds: Number(seconds.toFixed(2)),
        "beyond nothing": Number((seconds - bare).toFixed(2)),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildClient(): void {
  if (existsSync(join(root, "packages/sdk/dist/index.d.ts"))) return;
  const build = ["run", "build", "--workspace", "packages/sdk"];
  const { status, stderr } = spawnSync("npm", build, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

function secondsFor(name: string, program: string, folder: string): number {
  writeFileSync(join(folder, "program.ts"), program);
  const config = { compilerOptions: OPTIONS, files: ["program.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = createRequire(join(root, "package.json")).resolve("typescript/bin/tsc");
  const rounds = Array.from({ length: ROUNDS }, () => {
    const args = [tsc, "--project", folder, "--diagnostics"];
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${name}: ${stdout}`);
    return Number(/Total time:\s+([\d.]+)s/u.exec(stdout)?.[1]);
  });
  return median(rounds);
}
