#!/usr/bin/env node
/** The process: a command line in, an exit code out. The one place with a console and an environment. */
import { enableCompileCache } from "node:module";
import type { Terminal } from "./commands/terminal.ts";

// What was compiled the last time, and stripped of its types, need not be again: it halves the start.
enableCompileCache();
const { runCommand } = await import("./commands/run-command.ts");
const { OutputError } = await import("./commands/terminal.ts");

const { stdin, stdout, stderr, env, argv } = process;

// Each write says what became of it.
stdout.on("error", () => undefined);
// Where nobody can be told, nobody is: a server serves on.
stderr.on("error", () => undefined);

const terminal: Terminal = {
  environment: env,
  input: stdin,
  write: (text) =>
    new Promise((resolve, reject) => {
      stdout.write(text, (error) => (error ? reject(new OutputError(error)) : resolve()));
    }),
  tell: (text) => void stderr.write(text),
  isWatched: stderr.isTTY === true,
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
    }),
};

process.exitCode = await runCommand(argv.slice(2), terminal);
