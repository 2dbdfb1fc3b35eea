/** The program as a shell runs it: a command line and its standard input in, an exit code and what it said out. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { root } from "./run-program.ts";

export interface PosternEnd {
  readonly exitCode: number | null;
  /** All that it wrote to standard output, and to standard error. */
  readonly output: string;
  readonly errors: string;
}

interface Surroundings {
  readonly input?: string;
  /** Beside the environment of the tests. */
  readonly environment?: Readonly<Record<string, string>>;
}

export async function runPostern(
  args: readonly string[],
  { input = "", environment = {} }: Surroundings = {},
): Promise<PosternEnd> {
  const child = spawn(process.execPath, ["packages/mock-server/src/main.ts", ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: "pipe",
  });
  // A command that does not read ends before all of it is written.
  child.stdin.on("error", () => undefined).end(input);
  const [output, errors, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { exitCode, output, errors };
}
