/** Runs a program to its end, without holding up the tests beside it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface Ended {
  readonly exitCode: number | null;
  /** What it wrote to standard output and standard error, as it came. */
  readonly output: string;
}

/** The root of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs it at the root of the project, under the environment of the tests and these variables. */
export async function runProgram(
  command: readonly [program: string, ...args: string[]],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, output: Buffer.concat(chunks).toString() };
}
