/** Everything that the core needs from outside, as Node gives it. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Log, MovableClock, Ports, Store } from "../ports.ts";
import { GuardedOutbound } from "./guarded-outbound.ts";
import { inspectMedia } from "./inspect-media.ts";
import { ManualClock } from "./manual-clock.ts";
import { MemoryRateLimiter } from "./memory-rate-limiter.ts";
import { MemoryStore } from "./memory-store.ts";
import { NodeAddressMatcher } from "./node-address-matcher.ts";
import { nodeHash } from "./node-hash.ts";
import { ScryptPassword } from "./scrypt-password.ts";
import { SqliteStore } from "./sqlite-store.ts";
import { StoreUnusableError } from "./store-unusable-error.ts";
import { SystemClock } from "./system-clock.ts";
import { SystemRandom } from "./system-random.ts";

export interface NodePorts extends Ports {
  readonly clock: MovableClock;
  readonly rateLimiter: MemoryRateLimiter;
}

export interface NodePortsOptions {
  readonly database:
    | { readonly kind: "memory" }
    | { readonly kind: "sqlite"; readonly file: string };
  readonly clock:
    | { readonly kind: "real" }
    | { readonly kind: "manual" }
    | { readonly kind: "from"; readonly startsAt: number };
  readonly isPrivateUrlAllowed: boolean;
  readonly log: Log;
}

/** In memory nothing outlives the process, and passwords are made for tests: they need not be slow. */
const TEST_COST = { logCost: 4, blockSize: 8, parallelization: 1 };

/** @throws StoreUnusableError */
export function openNodePorts(options: NodePortsOptions): NodePorts {
  const { database, isPrivateUrlAllowed, log } = options;
  return {
    store: openStore(database),
    clock: startClock(options.clock),
    random: new SystemRandom(),
    hash: nodeHash,
    passwordHash: new ScryptPassword(database.kind === "memory" ? TEST_COST : undefined),
    addresses: new NodeAddressMatcher(),
    rateLimiter: new MemoryRateLimiter(),
    outbound: new GuardedOutbound({ isPrivateUrlAllowed }),
    inspectMedia,
    log,
  };
}

function openStore(database: NodePortsOptions["database"]): Store {
  if (database.kind === "memory") return new MemoryStore();
  makeFolderOf(database.file);
  return new SqliteStore(database.file);
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

function startClock(clock: NodePortsOptions["clock"]): MovableClock {
  if (clock.kind === "manual") return new ManualClock(Date.now());
  return clock.kind === "real" ? new SystemClock() : SystemClock.startingAt(clock.startsAt);
}
