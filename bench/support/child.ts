/** Starts a server as a process of its own, so that whoever measures it does not pay for it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";

export interface Child<Ready> {
  /** What it said when it was ready. */
  readonly ready: Ready;
  readonly processId: number;
  stop(): Promise<void>;
}

/** @param script a file of this folder that prints one line of JSON when it is ready. */
export async function startChild<Ready>(
  script: string,
  args: readonly string[] = [],
): Promise<Child<Ready>> {
  const child: ChildProcess = spawn(
    process.execPath,
    [`${import.meta.dirname}/${script}`, ...args],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (child.stdout === null) throw new Error(`${script} has no output.`);
  const [line] = await once(createInterface(child.stdout), "line");
  return {
    ready: JSON.parse(String(line)) as Ready,
    processId: child.pid ?? 0,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}
