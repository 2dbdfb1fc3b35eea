/** Measures how long the server takes from being started to its first answer, and what it holds while idle. */
import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { median } from "../support/median.ts";
import { type StartFigures, startProgram } from "../support/start-program.ts";

export const title = "from the start of the process to its first answer, and memory while idle";

const ROUNDS = 11;
/** An idle server has done by then what it puts off. */
const IDLE_MS = 3_000;

const server = join(import.meta.dirname, "../../packages/mock-server");
const cache = join(tmpdir(), `postern-bench-cache-${process.pid}`);

/** The ways to start it; what was compiled is kept from one start to the next, unless told otherwise. */
const STARTS = [
  { name: "as published", script: join(server, "dist/main.js"), isCached: true },
  { name: "as published, the first time", script: join(server, "dist/main.js"), isCached: false },
  { name: "from source", script: join(server, "src/main.ts"), isCached: true },
  { name: "from source, the first time", script: join(server, "src/main.ts"), isCached: false },
];

type Start = (typeof STARTS)[number];

async function measure({ script, isCached }: Start) {
  if (!isCached) rmSync(cache, { recursive: true, force: true });
  const program = await startProgram(script, {
    NODE_COMPILE_CACHE: cache,
    NODE_OPTIONS: "--conditions=@postern/source",
  });
  try {
    return await program.idleAfter(IDLE_MS);
  } finally {
    await program.stop();
  }
}

async function rowOf(start: Start) {
  // Fills the cache.
  await measure(start);
  const found: StartFigures[] = [];
  for (let round = 0; round < ROUNDS; round += 1) found.push(await measure(start));
  const middle = (figure: keyof StartFigures) => median(found.map((one) => one[figure]));
  return {
    start: start.name,
    "ms to the first answer": Math.round(middle("answeredMs")),
    "ms of processor time": Math.round(middle("processorMs")),
    "MB idle": Math.round(middle("residentBytes") / 1e6),
  };
}

export async function run() {
  const rows: Awaited<ReturnType<typeof rowOf>>[] = [];
  for (const start of STARTS) if (existsSync(start.script)) rows.push(await rowOf(start));
  rmSync(cache, { recursive: true, force: true });
  return rows;
}
