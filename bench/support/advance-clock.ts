/** Advances the clock over as many scheduled posts as it is told; prints one line of JSON. */
import process from "node:process";
import { addPosts } from "./add-posts.ts";
import { openServer } from "./open-server.ts";

const [database = "memory", connectionId = "", total = "1"] = process.argv.slice(2);
const count = Number(total);
const server = await openServer({ database, clock: "manual", isFirst: true });
await addPosts(server, { count, connectionId, isWaiting: () => true });
const before = process.cpuUsage();
const startedAt = performance.now();
await server.advance((count + 60) * 60_000);
const wallSeconds = (performance.now() - startedAt) / 1e3;
const { user, system } = process.cpuUsage(before);
const published = await server.context.store.read((tables) =>
  tables.count("posts", { status: "published" }),
);
if (published !== count) throw new Error(`${published} of ${count} posts were published.`);
console.log(JSON.stringify({ wallSeconds, cpuSeconds: (user + system) / 1e6 }));
await server.context.store.close();
process.once("SIGTERM", () => process.exit());
setInterval(() => undefined, 60_000);
