/** Opens the database of a command in the same way as the server. */
import { openNodePorts } from "../adapters/node-ports.ts";
import { readEncryptionKey } from "../composition/node-options.ts";
import { type Core, openCore } from "../composition/open-core.ts";
import { describeDatabase, findPolicy, parseDatabase } from "../composition/options.ts";
import { CommandError } from "./command.ts";
import { type Terminal, variable } from "./terminal.ts";

export const DATABASE_OPTIONS = {
  database: { type: "string", default: "sqlite:.postern/postern.sqlite" },
} as const;

export const DATABASE_USAGE = `  --database sqlite:FILE|postgres://USER:PASSWORD@HOST:PORT/NAME
                           the database (default sqlite:.postern/postern.sqlite); you can set the
                           PostgreSQL password in PGPASSWORD`;

/**
 * Loads no demo data.
 * @throws OptionError, StoreUnusableError, and CommandError for a database in memory.
 */
export async function openDatabase(
  { database, policy }: { readonly database: string; readonly policy: string },
  terminal: Terminal,
): Promise<Core> {
  requireLasting(database);
  return openCore(
    {
      database: parseDatabase(database),
      databaseName: describeDatabase(database),
      policy: findPolicy(policy),
      clock: { kind: "real" },
      encryptionKey: readEncryptionKey(variable(terminal, "POSTERN_ENCRYPTION_KEY")),
      isPrivateUrlAllowed: false,
      isContractChecked: false,
      isDemo: false,
      textGenerator: undefined,
      publicUrl: () => "",
      log: (_level, message) => terminal.tell(`${message}\n`),
    },
    openNodePorts,
  );
}

/** @throws CommandError for a database in memory, which would be lost when the command ends. */
export function requireLasting(database: string): void {
  if (database !== "memory") return;
  throw new CommandError(
    "A database in memory is lost when the command ends. Use sqlite:FILE or postgres://….",
  );
}
