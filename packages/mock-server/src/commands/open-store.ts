/** Opens the store of a database without starting any scheduled work or serving requests. */
import { openNodePorts } from "../adapters/node-ports.ts";
import type { EncryptionKey } from "../adapters/secrets/encryption-key.ts";
import { readEncryptionKey } from "../composition/node-options.ts";
import { describeDatabase, parseDatabase } from "../composition/options.ts";
import type { Cipher } from "../ports/cryptography.ts";
import type { Store } from "../ports/store.ts";
import { requireLasting } from "./open-database.ts";
import { type Terminal, variable } from "./terminal.ts";

export interface OpenStore {
  readonly store: Store;
  readonly cipher: Cipher;
  readonly encryptionKey: EncryptionKey;
  /** The name of the database without its password. */
  readonly name: string;
}

/** @throws OptionError, StoreUnusableError, CommandError */
export async function openStore(database: string, terminal: Terminal): Promise<OpenStore> {
  requireLasting(database);
  const { store, cipher, encryptionKey } = await openNodePorts({
    database: parseDatabase(database),
    clock: { kind: "real" },
    encryptionKey: readEncryptionKey(variable(terminal, "POSTERN_ENCRYPTION_KEY")),
    isPrivateUrlAllowed: false,
    log: () => undefined,
  });
  return { store, cipher, encryptionKey, name: describeDatabase(database) };
}
