/** Parses the options of a command, and reports an invalid one in one line. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { OptionError } from "../composition/options.ts";

type OptionTable = NonNullable<ParseArgsConfig["options"]>;

/** The command line is invalid. */
export class UsageError extends OptionError {}

/** @throws UsageError for an unknown option, an option without its value, or an extra argument. */
export function readOptions<const Options extends OptionTable>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowNegative: true }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/\.?\s*\n|\. /, 1)[0]}. See --help.`);
  }
}

/** @throws UsageError if the option is missing. */
export function requireOption(value: string | undefined, name: string): string {
  if (value !== undefined && value !== "") return value;
  throw new UsageError(`--${name} is required. See --help.`);
}
