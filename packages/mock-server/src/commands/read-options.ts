/** Reads the options of a command, and says in one line what of them cannot be read. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { OptionError } from "../composition/options.ts";

type OptionTable = NonNullable<ParseArgsConfig["options"]>;

/** A command line that cannot be read. */
export class UsageError extends OptionError {}

/** @throws UsageError for an option that there is not, for one without its value, and for a word too many. */
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

/** @throws UsageError where the option was left out. */
export function requireOption(value: string | undefined, name: string): string {
  if (value !== undefined && value !== "") return value;
  throw new UsageError(`--${name} is needed. See --help.`);
}
