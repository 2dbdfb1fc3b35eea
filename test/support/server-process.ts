/** The reference server as a stranger runs it: a process of its own, with demo data, on a free port. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { root } from "./run-program.ts";

export interface ServerProcess {
  /** Scheme, host and port: `http://127.0.0.1:49152`. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts the server and waits for the banner that names its address. */
export async function startServerProcess(): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    ["packages/mock-server/src/main.ts", "--port", "0", "--database", "memory"],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
  );
  const exited = once(child, "exit");
  for await (const line of createInterface(child.stdout)) {
    const origin = /http:\/\/127\.0\.0\.1:\d+/u.exec(line)?.[0];
    if (origin === undefined) continue;
    child.stdout.resume();
    return {
      origin,
      async stop() {
        child.kill();
        await exited;
      },
    };
  }
  throw new Error("The reference server ended before it named its address.");
}
