#!/usr/bin/env node
/** The process: a command line in, an exit code out. The one place with a console and an environment. */
import { once } from "node:events";
import { enableCompileCache } from "node:module";
import type { Terminal } from "./commands/terminal.ts";

// What was compiled the last time, and stripped of its types, need not be again: it halves the start.
enableCompileCache();
const { runCommand } = await import("./commands/run-command.ts");

const { stdin, stdout, stderr, env, argv } = process;

// Whoever read has gone, as `head` does: there is nobody left to tell.
stdout.on("error", () => process.exit(process.exitCode));

const terminal: Terminal = {
  environment: env,
  input: stdin,
  async write(text) {
    if (!stdout.write(text)) await once(stdout, "drain");
  },
  tell: (text) => void stderr.write(text),
  isWatched: stderr.isTTY === true,
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
    }),
};

process.exitCode = await runCommand(argv.slice(2), terminal);
