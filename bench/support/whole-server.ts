/** Serves the whole API on a real port, as the command does, with a key that has no limits. */
import process from "node:process";
import { createMockServer } from "@postern/mock-server";
import { ready } from "./ready.ts";

const [database = "memory"] = process.argv.slice(2);
const server = await createMockServer({
  database,
  encryptionKey: "5e".repeat(32),
  validateResponses: false,
  control: false,
  demo: true,
});
const { secret } = await server.issueKey({ limits: "none" });
const { url } = await server.listen();
ready({ origin: `${url}/api/v1`, secret });
process.once("SIGTERM", () => server.close());
