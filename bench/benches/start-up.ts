/** Measures how long the server takes from being started to its first answer, and what it holds while idle. */
import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { median } from "../support/median.ts";
import { type StartFigures, startProgram } from "../support/start-program.ts";

export const title = "from the start of the process to its first answer, and memory while idle";

const ROUNDS = 7;
/** An idle server has done by then what it puts off. */
const IDLE_MS = 3_000;

const server = join(import.meta.dirname, "../../packages/mock-server");
const caches = join(tmpdir(), `postern-bench-cache-${process.pid}`);

/** The ways to start it; what was compiled is kept from one start to the next, unless told otherwise. */
const STARTS = [
  {
    name: "bare node:http",
    script: join(import.meta.dirname, "../support/bare.ts"),
    isCached: true,
  },
  { name: "as published", script: join(server, "dist/main.js"), isCached: true },
  { name: "as published, the first time", script: join(server, "dist/main.js"), isCached: false },
  { name: "from source", script: join(server, "src/main.ts"), isCached: true },
  { name: "from source, the first time", script: join(server, "src/main.ts"), isCached: false },
];

type Start = (typeof STARTS)[number];

async function measure({ name, script, isCached }: Start) {
  const cache = join(caches, name);
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

function rowOf({ name }: Start, found: readonly StartFigures[]) {
  const middle = (figure: keyof StartFigures) => median(found.map((one) => one[figure]));
  return {
    start: name,
    "ms to the first answer": Math.round(middle("answeredMs")),
    "ms of processor time": Math.round(middle("processorMs")),
    "MB idle": Math.round(middle("residentBytes") / 1e6),
  };
}

/** The ways take turns, so that a change of the machine's mood hits all of them. */
export async function run() {
  const starts = STARTS.filter(({ script }) => existsSync(script));
  const found = new Map<Start, StartFigures[]>(starts.map((start) => [start, []]));
  // Fills the caches.
  for (const start of starts) await measure(start);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const start of starts) found.get(start)?.push(await measure(start));
  }
  rmSync(caches, { recursive: true, force: true });
  return starts.map((start) => rowOf(start, found.get(start) ?? []));
}
