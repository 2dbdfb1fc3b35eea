/** Opens the database that a command is told of, as the server would. */
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
                           the database (default sqlite:.postern/postern.sqlite);
                           PGPASSWORD may hold its password`;

/**
 * Without demo data.
 * @throws OptionError, StoreUnusableError, and CommandError for one that ends with the command.
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

/** @throws CommandError for a database that would end with the command. */
export function requireLasting(database: string): void {
  if (database !== "memory") return;
  throw new CommandError(
    "A database in memory ends with the command. Name sqlite:FILE or postgres://….",
  );
}
