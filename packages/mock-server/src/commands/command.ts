/** The interface of a command of the program, and its exit codes. */
import type { Terminal } from "./terminal.ts";

export interface Command {
  /** What `--help` prints. */
  readonly usage: string;
  /**
   * Does what was asked for.
   * @param args What follows the name of the command.
   * @throws UsageError, OptionError, StoreUnusableError, ListenError, OutputError or CommandError with one line for whoever asked.
   */
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** The exit codes, for scripts. */
export const EXIT = {
  done: 0,
  /** The command failed: a value, a file, a database, a port or an address cannot be used. */
  refused: 1,
  /** The command line is invalid: an unknown command, or an unknown or missing option. */
  wrongUsage: 2,
  /** `verify` found differences from the spec. */
  departures: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure of a command, with a one-line message that says how to fix it. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
