/** Finds the command that was asked for, runs it, and turns what became of it into an exit code. */
import { ListenError } from "../adapters/listen-error.ts";
import { StoreUnusableError } from "../adapters/store-unusable-error.ts";
import { OptionError } from "../composition/options.ts";
import { VERSION } from "../version.ts";
import { type Command, CommandError, EXIT, type ExitCode } from "./command.ts";
import { UsageError } from "./read-options.ts";
import { OutputError, type Terminal } from "./terminal.ts";

/** Failures that are the user's to mend: told in one line, with no stack trace. */
const USER_ERRORS = [
  OptionError,
  StoreUnusableError,
  ListenError,
  CommandError,
  OutputError,
] as const;

interface Entry {
  readonly summary: string;
  /** Loaded only where it is asked for. */
  readonly load: () => Promise<Command>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  serve: {
    summary: "serves the API on a port; what is done when no command is named",
    load: async () => (await import("./serve.ts")).serve,
  },
  init: {
    summary: "makes the first company, its owner and a first key in an empty database",
    load: async () => (await import("./init.ts")).init,
  },
  verify: {
    summary: "holds any deployment against the spec, and tells where it departs",
    load: async () => (await import("./verify.ts")).verifyDeployment,
  },
  export: {
    summary: "writes everything that a database keeps as lines of JSON",
    load: async () => (await import("./export.ts")).exportState,
  },
  import: {
    summary: "fills an empty database with what an export holds",
    load: async () => (await import("./import.ts")).importState,
  },
};

/**
 * Runs what a command line asks for; without the name of a command it serves.
 * @throws what is no fault of the user's.
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
  throw new UsageError(`There is no command "${name}"; there are: ${known}. See --help.`);
}

async function print(text: string, terminal: Terminal): Promise<ExitCode> {
  await terminal.write(text);
  return EXIT.done;
}

const overview = ({ usage }: Command): string => `Usage: postern-mock [COMMAND] [OPTIONS]

Commands, each with a --help of its own:

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join("\n")}

Exit codes: 0 done, 1 it cannot be done, 2 the command line cannot be read, 3 departures found by verify.

${usage}`;
