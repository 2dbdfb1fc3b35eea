/** Opens a core on the ports of a platform, and keeps it going by its clock: the server's own, and one for each world. */
import { startTicker } from "../adapters/clock/ticker.ts";
import type { EncryptionKey } from "../adapters/secrets/encryption-key.ts";
import { StoreUnusableError } from "../adapters/store-unusable-error.ts";
import type { ClockSetting } from "../domain/time/clock-setting.ts";
import type { Handle } from "../domain/wire/exchange.ts";
import type { MovableClock } from "../ports/clock.ts";
import { WrongEncryptionKey } from "../ports/cryptography.ts";
import type { Ports } from "../ports/ports.ts";
import type { KeptCounts } from "../ports/rate-limiter.ts";
import type { Log, Meter, StartProgress } from "../ports/telling.ts";
import type { TextGenerator } from "../ports/text-generator.ts";
import { type Assembly, type AssemblyParts, assemble } from "./assembly.ts";
import { worldClosed } from "./closed-error.ts";
import type { Database } from "./options.ts";

export interface CoreOptions extends Omit<AssemblyParts, "ports" | "keptCounts"> {
  readonly database: Database;
  /** The database as it may be shown. */
  readonly databaseName: string;
  readonly clock: ClockSetting;
  /** 32 bytes; absent: one is made, in memory or beside the database. */
  readonly encryptionKey: Uint8Array | undefined;
  readonly isPrivateUrlAllowed: boolean;
  readonly textGenerator: TextGenerator | undefined;
  readonly log: Log;
  /** Absent: no metrics. */
  readonly meter?: Meter | undefined;
  /** Absent: no progress is reported. */
  readonly startProgress?: StartProgress | undefined;
}

/** What a platform gives the core. */
export interface PlatformPorts extends Ports {
  readonly clock: MovableClock;
  readonly encryptionKey: EncryptionKey;
  /** Those of the rate limiter, where they are in this process alone. */
  readonly keptCounts: KeptCounts | undefined;
}

/** @throws StoreUnusableError for a database that cannot be used. */
export type OpenPorts = (options: CoreOptions) => Promise<PlatformPorts>;

export interface Core extends Assembly {
  readonly encryptionKey: EncryptionKey;
  /** Rejects with a ClosedError once it closes. */
  readonly handle: Handle;
  /** Ends what is under way, leaves other due work to the next server, writes what is kept in memory, and gives the store back; once, however often it is called. */
  close(): Promise<void>;
}

/** How long what is due may wait, and how long counts may be lost for. */
const DUE_MS = 100;
const FLUSH_MS = 1_000;

/** @throws StoreUnusableError for a database that cannot be used. */
export async function openCore(options: CoreOptions, openPorts: OpenPorts): Promise<Core> {
  const { policy, publicUrl, isContractChecked, isDemo, scenario } = options;
  const ports = await openPorts(options);
  const { keptCounts } = ports;
  const rules = { policy, publicUrl, isContractChecked, isDemo, scenario };
  const core = await assemble({ ports, keptCounts, ...rules }).catch(async (error) => {
    await ports.store.close();
    if (!(error instanceof WrongEncryptionKey)) throw error;
    ports.encryptionKey.discard();
    throw wrongEncryptionKey(options.databaseName, error);
  });
  const stop = keepGoing(core, options);
  const closeAll = async () => {
    core.release();
    core.dueWork.leave();
    await stop();
    await core.dueWork.settled();
    try {
      await core.flush();
    } finally {
      await ports.store.close();
    }
  };
  let closing: Promise<void> | undefined;
  return {
    ...core,
    encryptionKey: ports.encryptionKey,
    handle: (request) =>
      closing === undefined ? core.handle(request) : Promise.reject(worldClosed()),
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}

/** @returns a function that stops it, and waits for what is under way. */
function keepGoing(core: Assembly, { clock, log }: CoreOptions): () => Promise<void> {
  const onError = (error: unknown) =>
    log("error", error instanceof Error ? (error.stack ?? error.message) : "unknown");
  const stopFlushing = startTicker({ everyMs: FLUSH_MS, work: core.flush, onError });
  const stopDueWork =
    clock.kind === "manual"
      ? undefined
      : startTicker({ everyMs: DUE_MS, work: core.dueWork.run, onError });
  return async () => {
    await stopDueWork?.();
    await stopFlushing();
  };
}

function wrongEncryptionKey(databaseName: string, cause: WrongEncryptionKey): StoreUnusableError {
  const reason =
    "its secrets are encrypted under another key. Set POSTERN_ENCRYPTION_KEY to that one, or name another database.";
  return new StoreUnusableError(databaseName, reason, { cause });
}
