/** Opens worlds on one server, and takes one back and forth; prints what each costs, as one line of JSON. */
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createMockServer } from "@postern/mock-server";

const WORLDS = 100;
const IDLE_MS = 5_000;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Of the processor, whatever else the machine does. */
async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function heapBytes(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const server = await createMockServer();
// What is compiled is paid for before.
for (let turn = 0; turn < 10; turn += 1) await (await server.world(`warm-${turn}`)).close();

const before = heapBytes();
const making = await millisecondsOf(async () => {
  for (let turn = 0; turn < WORLDS; turn += 1) await server.world(`world-${turn}`);
});
const bytes = heapBytes() - before;
const idle = await millisecondsOf(() => new Promise((resolve) => setTimeout(resolve, IDLE_MS)));
const world = await server.world("world-1");
const returning = await millisecondsOf(async () => {
  for (let turn = 0; turn < WORLDS; turn += 1) await world.restore(await world.snapshot());
});
await server.close();

const rounded = (value: number): number => Number(value.toFixed(2));
console.log(
  JSON.stringify({
    "ms to make one": rounded(making / WORLDS),
    "kB of heap": Math.round(bytes / 1_000 / WORLDS),
    "ms for a snapshot and back": rounded(returning / WORLDS),
    "% of a core for 100 that idle": rounded((idle / IDLE_MS) * 100),
  }),
);
