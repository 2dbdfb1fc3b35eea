/** Measures judgements among as many keys as it is told, against a bare hash; prints one line of JSON. */
import { hash } from "node:crypto";
import process from "node:process";
import { addKeys, judge, openJudge, tokenOf } from "./judgement.ts";
import { median } from "./median.ts";

const CALLS = 200_000;
const ROUNDS = 7;
/** Keys are asked for in an order without a pattern that a cache would know: a step prime to every power of ten. */
const STEP = 7_919;

const keys = Number(process.argv[2] ?? 1);
const server = await openJudge({ database: "memory", clock: "manual", isFirst: true });
await addKeys(server, keys);
const tokens = Array.from({ length: keys }, (_, index) => tokenOf(index));
const ids = new Map(tokens.map((token, index) => [hash("sha256", token), index]));
let turn = 0;
const nextToken = () => tokens[(turn++ * STEP) % keys] ?? "";

const WORK: Readonly<Record<string, () => unknown>> = {
  hash: () => hash("sha256", nextToken()),
  "hash, look-up": () => ids.get(hash("sha256", nextToken())),
};

/** Each key makes one request a second: both of its windows fill and empty as in life. */
async function judgeMany(calls: number): Promise<void> {
  for (let call = 0; call < calls; call += 1) {
    server.clock.advance(1_000 / keys);
    await judge(nextToken(), server);
  }
}

/** Calls in a second of the time that the processor gave to this process, whatever else the machine does. */
async function perCpuSecond(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (CALLS * 1e6) / (user + system);
}

function repeat(work: () => unknown): void {
  for (let call = 0; call < CALLS; call += 1) work();
}

// What is compiled, and what each key needs once, is paid for before.
await judgeMany(Math.max(keys, CALLS));
const rates: Record<string, number[]> = {};
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, work] of Object.entries(WORK)) {
    rates[name] = [...(rates[name] ?? []), await perCpuSecond(() => repeat(work))];
  }
  rates["judgement"] = [...(rates["judgement"] ?? []), await perCpuSecond(() => judgeMany(CALLS))];
}
const medians = Object.entries(rates).map(([name, values]) => [name, median(values)]);
const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
console.log(JSON.stringify({ ...Object.fromEntries(medians), megabytes }));
