/** Finds the requested command, runs it, and turns its result into an exit code. */
import { ListenError } from "../adapters/listen-error.ts";
import { StoreUnusableError } from "../adapters/store-unusable-error.ts";
import { OptionError } from "../composition/options.ts";
import { VERSION } from "../version.ts";
import { type Command, CommandError, EXIT, type ExitCode } from "./command.ts";
import { UsageError } from "./read-options.ts";
import { OutputError, type Terminal } from "./terminal.ts";

/** Errors that the user can fix: printed in one line, without a stack trace. */
const USER_ERRORS = [
  OptionError,
  StoreUnusableError,
  ListenError,
  CommandError,
  OutputError,
] as const;

interface Entry {
  readonly summary: string;
  /** Loads the command's module only when it is used. */
  readonly load: () => Promise<Command>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  serve: {
    summary: "serves the API on a port (the default command)",
    load: async () => (await import("./serve.ts")).serve,
  },
  init: {
    summary: "creates the first company, its owner and a first key in an empty database",
    load: async () => (await import("./init.ts")).init,
  },
  verify: {
    summary: "checks any deployment against the spec and reports the differences",
    load: async () => (await import("./verify.ts")).verifyDeployment,
  },
  export: {
    summary: "writes the content of a database as lines of JSON",
    load: async () => (await import("./export.ts")).exportState,
  },
  import: {
    summary: "fills an empty database from an export",
    load: async () => (await import("./import.ts")).importState,
  },
};

/**
 * Runs the command that the arguments name; without a name, runs `serve`.
 * @throws any error that the user cannot fix.
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(args, terminal);
  } catch (error) {
    if (error instanceof OutputError && error.isReaderGone) return EXIT.done;
    if (!USER_ERRORS.some((type) => error instanceof type)) throw error;
    terminal.tell(`${(error as Error).message}\n`);
    return error instanceof UsageError ? EXIT.wrongUsage : EXIT.refused;
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first] = args;
  const name = first === undefined || first.startsWith("-") ? undefined : first;
  const rest = name === undefined ? args : args.slice(1);
  if (rest.includes("--version")) return print(`${VERSION}\n`, terminal);
  const command = await findCommand(name ?? "serve").load();
  if (!rest.includes("--help")) return command.run(rest, terminal);
  return print(name === undefined ? overview(command) : command.usage, terminal);
}

function findCommand(name: string): Entry {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name] as Entry;
  const known = Object.keys(COMMANDS).join(", ");
  throw new UsageError(`Unknown command "${name}". Use one of: ${known}. See --help.`);
}

async function print(text: string, terminal: Terminal): Promise<ExitCode> {
  await terminal.write(text);
  return EXIT.done;
}

const overview = ({ usage }: Command): string => `Usage: postern-mock [COMMAND] [OPTIONS]

Commands (run a command with --help to see its options):

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join("\n")}

Exit codes: 0 success, 1 failure, 2 invalid command line, 3 verify found differences.

${usage}`;
