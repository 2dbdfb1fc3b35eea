/** Everything that the core needs from outside, as Node gives it. */

import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { ClockSetting } from "../domain/time/clock-setting.ts";
import type { MovableClock } from "../ports/clock.ts";
import type { Ports } from "../ports/ports.ts";
import type { KeptCounts } from "../ports/rate-limiter.ts";
import type { Store } from "../ports/store.ts";
import type { Log, Meter, StartProgress } from "../ports/telling.ts";
import type { TextGenerator } from "../ports/text-generator.ts";
import { createWriteTexts } from "./ai/write-texts.ts";
import { startClock } from "./clock/start-clock.ts";
import { parseFeed } from "./feeds/parse-feed.ts";
import { GuardedOutbound } from "./http/guarded-outbound.ts";
import { NodeAddressMatcher } from "./http/node-address-matcher.ts";
import { createInspectMedia } from "./media/inspect-media.ts";
import { inspectVideo } from "./media/inspect-media-video.ts";
import { MemoryRateLimiter } from "./memory/memory-rate-limiter.ts";
import { MemoryStore } from "./memory/memory-store.ts";
import { TimedStore } from "./metrics/timed-store.ts";
import { AesGcmCipher } from "./secrets/aes-gcm-cipher.ts";
import {
  type EncryptionKey,
  givenEncryptionKey,
  newEncryptionKey,
  openEncryptionKey,
} from "./secrets/encryption-key.ts";
import { nodeHash } from "./secrets/node-hash.ts";
import { ScryptPassword } from "./secrets/scrypt-password.ts";
import { SystemRandom } from "./secrets/system-random.ts";
import { SqliteStore } from "./sqlite/sqlite-store.ts";
import { StoreUnusableError } from "./store-unusable-error.ts";
import { readYaml } from "./yaml/read-yaml.ts";

export interface NodePorts extends Ports {
  readonly encryptionKey: EncryptionKey;
  readonly clock: MovableClock;
  /** Those of the rate limiter, where they are in this process alone. */
  readonly keptCounts: KeptCounts | undefined;
}

export interface NodePortsOptions {
  readonly database:
    | { readonly kind: "memory" }
    | { readonly kind: "sqlite"; readonly file: string }
    | { readonly kind: "postgres"; readonly url: string };
  readonly clock: ClockSetting;
  /** 32 bytes; absent: one is made, in memory or beside the database. */
  readonly encryptionKey: Uint8Array | undefined;
  readonly isPrivateUrlAllowed: boolean;
  /** Absent: one on this machine. */
  readonly textGenerator?: TextGenerator | undefined;
  readonly log: Log;
  /** Absent: no metrics. */
  readonly meter?: Meter | undefined;
  /** Absent: no progress is reported. */
  readonly startProgress?: StartProgress | undefined;
}

/** In memory nothing outlives the process, and passwords are made for tests: they need not be slow. */
const TEST_COST = { logCost: 4, blockSize: 8, parallelization: 1 };

/** @throws StoreUnusableError */
export async function openNodePorts(options: NodePortsOptions): Promise<NodePorts> {
  const { database, isPrivateUrlAllowed, log, meter } = options;
  const clock = startClock(options.clock);
  const { encryptionKey, store, ...state } = await openState(options, clock);
  return {
    ...state,
    store: meter === undefined ? store : new TimedStore(store, meter),
    meter,
    startProgress: options.startProgress,
    encryptionKey,
    cipher: new AesGcmCipher(encryptionKey.bytes),
    clock,
    random: new SystemRandom(),
    hash: nodeHash,
    passwordHash: new ScryptPassword(database.kind === "memory" ? TEST_COST : undefined),
    addresses: new NodeAddressMatcher(),
    outbound: new GuardedOutbound({ isPrivateUrlAllowed }),
    inspectMedia: createInspectMedia(inspectVideo),
    parseFeed,
    readYaml,
    writeTexts: createWriteTexts(options.textGenerator),
    log,
  };
}

type State = Pick<NodePorts, "store" | "rateLimiter" | "keptCounts" | "encryptionKey">;

async function openState(options: NodePortsOptions, clock: MovableClock): Promise<State> {
  const { database, encryptionKey } = options;
  const given = encryptionKey && givenEncryptionKey(encryptionKey);
  if (database.kind === "postgres") {
    // Loaded only where it is asked for.
    const { openPostgresState } = await import("./postgres/postgres-state.ts");
    const judge = options.clock.kind === "manual" ? "caller" : "database";
    return openPostgresState(database.url, { encryptionKey: given, clock, judge });
  }
  const rateLimiter = new MemoryRateLimiter();
  const counting = { rateLimiter, keptCounts: rateLimiter };
  if (database.kind === "memory") {
    return { store: new MemoryStore(), encryptionKey: given ?? newEncryptionKey(), ...counting };
  }
  const store = openSqliteStore(database.file);
  return { store, encryptionKey: given ?? openEncryptionKey(database.file), ...counting };
}

function openSqliteStore(file: string): Store {
  makeFolderOf(file);
  return new SqliteStore(file);
}

/** @throws StoreUnusableError */
function makeFolderOf(file: string): void {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const reason = `there cannot be a folder ${folder}. Name another file.`;
    throw new StoreUnusableError(file, reason, { cause });
  }
}
