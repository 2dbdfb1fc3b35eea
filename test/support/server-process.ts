/** The reference server as a stranger runs it: a process of its own, on a free port. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { root } from "./run-program.ts";

export interface ServerProcess {
  /** Scheme, host and port, as this machine reaches it: `http://127.0.0.1:49152`. */
  readonly origin: string;
  readonly processId: number;
  /** What it has written to standard output so far. */
  output(): string;
  /** Resolves once standard output has this in it. */
  said(words: string): Promise<void>;
  /** Sends a signal, and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<ServerEnd>;
}

export interface ServerEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** All that it wrote to standard error. */
  readonly errors: string;
}

/**
 * Starts the server and waits for the banner that names its address.
 * @param environment beside that of the tests.
 */
export async function startServerProcess(
  args: readonly string[] = ["--database", "memory"],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = spawnServer([...args, "--port", "0"], environment);
  const ended = endOf(child);
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  const said = async (words: string) => {
    while (!output.includes(words)) {
      const end = await Promise.race([ended, once(child.stdout as NodeJS.ReadableStream, "data")]);
      if (!Array.isArray(end)) {
        throw new Error(`The reference server ended before it said "${words}": ${end.errors}`);
      }
    }
  };
  await said("Ctrl-C");
  const port = /http:\/\/\S+?:(\d+)\/api/u.exec(output)?.[1];
  return {
    origin: `http://127.0.0.1:${port}`,
    processId: child.pid ?? 0,
    output: () => output,
    said,
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs the server with a command line that does not let it serve, to its end. */
export async function runServer(
  args: readonly string[],
): Promise<ServerEnd & { readonly output: string }> {
  const child = spawnServer(args);
  const output = text(child.stdout as NodeJS.ReadableStream);
  return { ...(await endOf(child)), output: await output };
}

function spawnServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, ["packages/mock-server/src/main.ts", ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function endOf(child: ChildProcess): Promise<ServerEnd> {
  const errors = text(child.stderr as NodeJS.ReadableStream);
  const [exitCode, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  return { exitCode, signal, errors: await errors };
}
