/** Keeps as many posts as it is told in a database, and ends: what that took of memory is gone with it. */
import process from "node:process";
import { addPosts } from "./add-posts.ts";
import { openServer } from "./open-server.ts";

const [database = "memory", count = "1"] = process.argv.slice(2);
const server = await openServer({ database, clock: "manual", isFirst: true });
await addPosts(server, {
  count: Number(count),
  connectionId: "conn_acmex",
  isWaiting: (index) => index % 10 === 0,
});
await server.context.store.close();
console.log(JSON.stringify({ count }));
process.once("SIGTERM", () => process.exit());
setInterval(() => undefined, 60_000);
