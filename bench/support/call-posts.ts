/** Measures the calls for posts among as many as it is told, in processor time; prints one line of JSON. */
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { encodeCursor } from "../../packages/mock-server/src/domain/wire/cursor.ts";
import { addPosts, postId, scheduledPost } from "./add-posts.ts";
import { createCall } from "./call.ts";
import { median } from "./median.ts";
import { openServer } from "./open-server.ts";

const CONNECTION = "conn_acmex";
const WARM_UP = 6;
const ROUNDS = 9;
/** Posts are asked for in an order without a pattern: a step prime to every power of ten. */
const STEP = 7_919;
const PAGE = 20;
const PAGES = 999;

const [database = "memory", total = "1000"] = process.argv.slice(2);
const count = Number(total);
// A million posts in memory are more than a heap is allowed by default.
if (database === "memory") setFlagsFromString("--max-old-space-size=12288");
const server = await openServer({ database, clock: "manual", isFirst: true });
if (database === "memory") {
  const isWaiting = (index: number) => index % 10 === 0;
  await addPosts(server, { count, connectionId: CONNECTION, isWaiting });
}
const { store } = server.context;
const call = await createCall(server);
const last = await store.read((tables) => tables.get("posts", postId(pageStart())));
if (last === undefined) throw new Error("There are not as many posts as there should be.");
const thousandth = `/posts?limit=${PAGE}&cursor=${encodeCursor(last, { sort: "-created_at" })}`;
let turn = 0;
let made: string[] = [];

/** The post before page 1,000; where there are fewer pages, before the last. */
function pageStart(): number {
  return Math.max(count - PAGES * PAGE, PAGE);
}

interface Work {
  readonly calls: number;
  /** The posting windows meanwhile. @default none */
  readonly windows?: readonly unknown[];
  readonly run: () => Promise<unknown>;
}

const HOURLY = [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({
  day_of_week,
  start: "00:00",
  end: "24:00",
  interval_minutes: 60,
}));

const WORK: Readonly<Record<string, Work>> = {
  create: {
    calls: 400,
    run: async () => {
      const post = await call("POST", "/posts", scheduledPost(server, CONNECTION));
      made.push((post as { id: string }).id);
    },
  },
  get: { calls: 3_000, run: () => call("GET", `/posts/${postId((turn++ * STEP) % count)}`) },
  "first page": { calls: 500, run: () => call("GET", `/posts?limit=${PAGE}`) },
  "page 1,000": { calls: 500, run: () => call("GET", thousandth) },
  "by time": {
    calls: 500,
    run: () => call("GET", `/posts?limit=${PAGE}&status=scheduled&sort=scheduled_at`),
  },
  "for a slot": {
    calls: 40,
    windows: HOURLY,
    run: async () => {
      const { content, labels, targets } = scheduledPost(server, CONNECTION);
      const body = { content, labels, targets, schedule: { mode: "next_slot" } };
      made.push(((await call("POST", "/posts", body)) as { id: string }).id);
    },
  },
};

/** Microseconds of the processor's time for one call. */
async function cost(name: string): Promise<number> {
  const { calls, windows = [], run }: Work = WORK[name] ?? { calls: 0, run: async () => undefined };
  await call("PUT", "/schedule/windows", { timezone: "UTC", windows });
  const before = process.cpuUsage();
  for (let called = 0; called < calls; called += 1) await run();
  const { user, system } = process.cpuUsage(before);
  await server.flush();
  await removeMade();
  return (user + system) / calls;
}

/** So that each round meets as many posts as the one before. */
async function removeMade(): Promise<void> {
  await store.write(async (tables) => {
    for (const id of made) {
      await tables.remove("posts", id);
      await tables.remove("jobs", `job_${id}`);
    }
  });
  made = [];
}

const costs: Record<string, number[]> = {};
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  for (const name of Object.keys(WORK)) {
    const microseconds = await cost(name);
    if (round >= 0) costs[name] = [...(costs[name] ?? []), microseconds];
  }
}
const medians = Object.entries(costs).map(([name, values]) => [name, median(values)]);
console.log(JSON.stringify(Object.fromEntries(medians)));
process.once("SIGTERM", () => process.exit());
setInterval(() => undefined, 60_000);
