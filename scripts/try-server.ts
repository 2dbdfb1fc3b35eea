/** Starts the server's program as it was built, asks it for what it loads late, and has it hold itself against the spec. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../packages/mock-server/dist/main.js", import.meta.url));
const serving = ["serve", "--database", "memory", "--port", "0"];
const server = spawn(process.execPath, [program, ...serving], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const { origin, key } = await banner();
  const response = await fetch(`${origin}/openapi.json`);
  const { openapi } = (await response.json()) as { readonly openapi: string };
  if (!response.ok || !openapi.startsWith("3.1")) throw new Error("It serves no document.");
  const verifying = ["verify", "--against", `${origin}/api/v1`, "--key", key];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...verifying], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`It departs from the spec:\n${stdout}${stderr}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  server.kill();
  await once(server, "exit");
}

/** Where it listens, and the demo key. */
async function banner(): Promise<{ readonly origin: string; readonly key: string }> {
  let text = "";
  for await (const line of createInterface(server.stdout)) {
    text += `${line}\n`;
    const [, origin] = /(http:\/\/\S+?:\d+)\/api/u.exec(text) ?? [];
    const [key] = /rp_[0-9a-f]{64}/u.exec(text) ?? [];
    if (origin !== undefined && key !== undefined) return { origin, key };
  }
  throw new Error(`It ended before it served:\n${text}`);
}
