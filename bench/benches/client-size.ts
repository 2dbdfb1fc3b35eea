/** Measures what a client weighs in a bundle, and how long it takes to be there. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { median } from "../support/median.ts";

export const title =
  "clients bundled and minified: kilobytes after gzip, loaded at once or when first used, and milliseconds to import in a new process";

const ROUNDS = 9;

/** What a program says that uses the client. */
const PROGRAMS: Readonly<Record<string, string>> = {
  ky: `export { default } from "ky"`,
  "openapi-fetch": `export { default } from "openapi-fetch"`,
  "openapi-fetch with ky and p-retry": `export { default as one } from "openapi-fetch"; export { default as two } from "ky"; export { default as three } from "p-retry"`,
  "hey-api's fetch client": `export { createClient } from "@hey-api/client-fetch"`,
  stripe: `export { default } from "stripe"`,
  openai: `export { default } from "openai"`,
  "@anthropic-ai/sdk": `export { default } from "@anthropic-ai/sdk"`,
  "postern, the parts of one call": [
    `export { readOptions } from "../../packages/sdk/src/options.ts"`,
    `export { createTransport } from "../../packages/sdk/src/transport/transport.ts"`,
    `export { createApi } from "../../packages/sdk/src/api.ts"`,
    `export { Posts } from "../../packages/sdk/src/generated/posts.ts"`,
  ].join(";"),
  "postern, all resources": `export { createClient } from "@postern/sdk"`,
  "postern, webhooks alone": `export * from "@postern/sdk/webhooks"`,
  "postern, offline validation alone": `export * from "@postern/sdk/validate"`,
};

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), "postern-bundle-"));
  try {
    const rows: Record<string, string | number>[] = [];
    for (const [name, program] of Object.entries(PROGRAMS)) {
      const outdir = join(folder, String(rows.length));
      const { atOnce, later } = await bundle(program, outdir);
      rows.push({
        client: name,
        "kB at once": kilobytes(atOnce),
        "kB when first used": kilobytes(later),
        "ms to import": Number(importMilliseconds(join(outdir, ENTRY)).toFixed(1)),
      });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ENTRY = "stdin.mjs";

/** Files of a bundle: those that are loaded with it, and those that it loads when it needs them. */
interface Bundle {
  readonly atOnce: readonly string[];
  readonly later: readonly string[];
}

async function bundle(contents: string, outdir: string): Promise<Bundle> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    outdir,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    conditions: ["@postern/source"],
    // A bundle of ES modules has no require of its own.
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
  });
  const files = new Map(
    Object.entries(metafile.outputs).map(([file, { imports }]) => [
      resolve(file),
      imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => resolve(path)),
    ]),
  );
  const atOnce = new Set([join(outdir, ENTRY)]);
  for (const file of atOnce) {
    for (const imported of files.get(file) ?? []) if (files.has(imported)) atOnce.add(imported);
  }
  return { atOnce: [...atOnce], later: [...files.keys()].filter((file) => !atOnce.has(file)) };
}

function kilobytes(files: readonly string[]): number {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return Number((bytes / 1_000).toFixed(1));
}

/** In a process of its own each time, without the time that Node itself takes. */
function importMilliseconds(file: string): number {
  const program = `const before = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - before)`;
  const rounds = Array.from({ length: ROUNDS }, () => {
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    return Number(stdout);
  });
  return median(rounds);
}
