/** Serves a database on a port as it does by default, for as long as the parent lives; prints where, and with which key. */
import process from "node:process";
import { createMockServer } from "@postern/mock-server";

const [database = "memory"] = process.argv.slice(2);
const server = await createMockServer({ database, clock: "manual" });
const { secret } = await server.issueKey({ limits: "none" });
await server.listen();
console.log(JSON.stringify({ baseUrl: server.baseUrl, secret }));
process.once("SIGTERM", () => server.close());
