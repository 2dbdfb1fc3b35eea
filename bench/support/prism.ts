/** Runs Prism on the whole spec, in the process that its command is. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { ready } from "./ready.ts";

const command = fileURLToPath(import.meta.resolve("@stoplight/prism-cli"));
const spec = fileURLToPath(import.meta.resolve("../../spec/generated/openapi.json"));
const port = await freePort();
const settings = ["mock", spec, "--host", "127.0.0.1", "--port", String(port)];
const child = spawn(process.execPath, [command, ...settings], {
  stdio: ["ignore", "pipe", "inherit"],
});
process.once("SIGTERM", async () => {
  child.kill();
  await once(child, "exit");
  process.exit();
});
for await (const line of createInterface(child.stdout)) {
  if (!line.includes("is listening")) continue;
  ready({
    origin: `http://127.0.0.1:${port}`,
    secret: "any",
    ...(child.pid && { pid: child.pid }),
  });
}

/** Prism takes the number of a port, and not 0. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
