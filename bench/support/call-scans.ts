/** Measures the calls that read many posts, among as many as it is told, in processor time; prints one line of JSON. */
import process from "node:process";
import { addPosts } from "./add-posts.ts";
import { createCall } from "./call.ts";
import { median } from "./median.ts";
import { openServer } from "./open-server.ts";

const ROUNDS = 5;

const [database = "memory", total = "1000"] = process.argv.slice(2);
const server = await openServer({ database, clock: "manual", isFirst: true });
const isWaiting = (index: number) => index % 10 === 0;
await addPosts(server, { count: Number(total), connectionId: "conn_acmex", isWaiting });
const call = await createCall(server);

/** Each finds nothing, or sums up everything: none ends early. */
const CALLS = {
  "list, a label that none has": "/posts?label=none",
  "list, a text that none has": "/posts?q=nowhere",
  "list, for after all times": "/posts?scheduled_after=2090-01-01T00:00:00.000Z",
  "list, the same by time": "/posts?sort=scheduled_at&scheduled_after=2090-01-01T00:00:00.000Z",
  "media that no post shows": "/media?used=false",
  "analytics, the sum": "/analytics/summary",
  "analytics, by day": "/analytics/timeseries?metric=views",
};

/** Milliseconds of the processor's time. */
async function cost(target: string): Promise<number> {
  const before = process.cpuUsage();
  await call("GET", target);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

const costs: Record<string, number> = {};
for (const [name, target] of Object.entries(CALLS)) {
  await cost(target);
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) values.push(await cost(target));
  costs[name] = median(values);
}
console.log(JSON.stringify(costs));
process.once("SIGTERM", () => process.exit());
setInterval(() => undefined, 60_000);
