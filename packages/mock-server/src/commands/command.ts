/** What a command of the program is. */
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

/** What a command's end tells a script. */
export const EXIT = {
  done: 0,
  /** What was asked for cannot be done: a value, a file, a database, a port, an address. */
  refused: 1,
  /** The command line cannot be read: a command or an option that there is not, or one missing. */
  wrongUsage: 2,
  /** `verify` found departures from the spec. */
  departures: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What cannot be done, in one line that says what would do. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}
