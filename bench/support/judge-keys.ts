/** Measures judgements among as many keys as it is told, against a bare hash; prints one line of JSON. */
import { hash } from "node:crypto";
import process from "node:process";
import { addKeys, judge, tokenOf } from "./judgement.ts";
import { median } from "./median.ts";
import { openServer } from "./open-server.ts";

const CALLS = 200_000;
/** Requests that have arrived and are not judged yet: few, so that they are as near as life has them. */
const BATCH = 5_000;
const ROUNDS = 7;
/** Keys are asked for in an order without a pattern that a cache would know: a step prime to every power of ten. */
const STEP = 7_919;

const keys = Number(process.argv[2] ?? 1);
const server = await openServer({ database: "memory", clock: "manual", isFirst: true });
await addKeys(server, keys);
const ids = new Map(
  Array.from({ length: keys }, (_, index) => [hash("sha256", tokenOf(index)), index]),
);
let turn = 0;

/** New strings, as they come with requests: only what the server keeps is far away in memory. */
const receiveTokens = (): string[] =>
  Array.from({ length: BATCH }, () =>
    Buffer.from(tokenOf((turn++ * STEP) % keys)).toString("latin1"),
  );

type Work = (tokens: readonly string[]) => unknown;

const WORK: Readonly<Record<string, Work>> = {
  hash(tokens) {
    return tokens.filter((token) => hash("sha256", token) === "").length;
  },
  "hash, look-up"(tokens) {
    return tokens.filter((token) => ids.get(hash("sha256", token)) === -1).length;
  },
  /** Each key makes one request a second: both of its windows fill and empty as in life. */
  async judgement(tokens) {
    for (const token of tokens) {
      server.clock.advance(1_000 / keys);
      await judge(token, server);
    }
  },
};

/** Calls in a second of the time that the processor gave to this process, whatever else the machine does. */
async function perCpuSecond(work: Work): Promise<number> {
  let microseconds = 0;
  for (let called = 0; called < CALLS; called += BATCH) {
    const tokens = receiveTokens();
    const before = process.cpuUsage();
    await work(tokens);
    const { user, system } = process.cpuUsage(before);
    microseconds += user + system;
  }
  return (CALLS * 1e6) / microseconds;
}

// What is compiled, and what each key needs once, is paid for before.
for (let judged = 0; judged < keys; judged += CALLS) {
  for (const work of Object.values(WORK)) await perCpuSecond(work);
}
const rates: Record<string, number[]> = {};
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, work] of Object.entries(WORK)) {
    rates[name] = [...(rates[name] ?? []), await perCpuSecond(work)];
  }
}
const medians = Object.entries(rates).map(([name, values]) => [name, median(values)]);
const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
console.log(JSON.stringify({ ...Object.fromEntries(medians), megabytes }));
