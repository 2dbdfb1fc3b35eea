/**
 * The context that every layer of the server receives: the ports, the policy, and the state that exists only in memory.
 */
import { GUESS_LIMIT, LOG_IN_LIMIT } from "./domain/access/auth-throttle.ts";
import { FailureLog } from "./domain/access/failure-log.ts";
import { FaultBook } from "./domain/faults/fault-book.ts";
import { tokenFormats } from "./domain/keys/key-token.ts";
import type { Policy, TokenFormat } from "./domain/policy/policy.ts";
import type { CountedRequest } from "./domain/usage/key-usage.ts";
import type { ReachedThreshold } from "./domain/usage/usage-threshold.ts";
import { IdSequence } from "./domain/wire/id.ts";
import type { Ports } from "./ports/ports.ts";
import type { LogRow } from "./tables.ts";

export interface ServerContext extends Ports {
  readonly policy: Policy;
  /** The formats of the tokens that the policy issues. */
  readonly tokenFormats: readonly TokenFormat[];
  readonly ids: IdSequence;
  /** Failed guesses of keys, by address. */
  readonly guesses: FailureLog;
  /** Failed log-ins, by address and by account. */
  readonly logIns: FailureLog;
  /** The faults to inject. */
  readonly faults: FaultBook;
  /** Calls under an idempotency key that are still running. */
  readonly inFlight: Set<string>;
  /** Successful uses of keys that are not in the store yet. */
  readonly keyUse: KeyUse;
  /** What keys did, by day. */
  readonly keyUsage: KeyUsageCounts;
  /** Keys that have used most of their daily limit, and whose event has not been sent yet. */
  readonly usageAlarms: UsageAlarms;
  /** What the log tells. */
  readonly activity: ActivityLog;
  /** A hash to verify a password against when there is no member: as slow as a real one. */
  readonly decoyHash: () => Promise<string>;
  /** Where callers reach the server, without a trailing slash: `http://127.0.0.1:4010`. */
  readonly publicUrl: () => string;
  /** Whether each response is validated against the spec before it is sent. */
  readonly isContractChecked: boolean;
  /** Whether the server is about to close and should receive no more requests. */
  isDraining: boolean;
}

/** When keys were last used, kept in memory and written in batches. */
export interface KeyUse {
  /** @param usedAt epoch milliseconds */
  record(keyId: string, usedAt: number): void;
  /** A use that is newer than the stored row, if there is one. */
  pending(keyId: string): string | undefined;
}

/** Requests of keys, counted in memory and written in batches. */
export interface KeyUsageCounts {
  count(keyId: string, request: CountedRequest, now: number): void;
  /** Writes pending data, so that the store is complete. */
  flush(server: ServerContext): Promise<void>;
}

/** Thresholds that keys have reached, kept in memory until whoever listens is told. */
export interface UsageAlarms {
  raise(keyId: string, reached: ReachedThreshold): void;
  /** Tells of what is pending: afterwards the events are in the store. */
  flush(server: ServerContext): Promise<void>;
}

/** Lines of the log, kept in memory and written in batches. */
export interface ActivityLog {
  add(activity: Activity): void;
  /** Writes pending data, so that the store is complete. */
  flush(server: ServerContext): Promise<void>;
}

/** Something that happened, in a workspace or at least in a company. */
export interface Activity extends Omit<LogRow, "id" | "created_at" | "company_id" | "type"> {
  /** A change of a connection is noted with the change. */
  readonly type: Exclude<LogRow["type"], "connection">;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Absent: the company of the workspace. */
  readonly companyId?: string;
}

export interface ServerSettings
  extends Pick<
    ServerContext,
    | "policy"
    | "keyUse"
    | "keyUsage"
    | "usageAlarms"
    | "activity"
    | "publicUrl"
    | "isContractChecked"
  > {
  readonly ports: Ports;
}

export function createServerContext({ ports, ...settings }: ServerSettings): ServerContext {
  let decoy: Promise<string> | undefined;
  return {
    ...ports,
    ...settings,
    tokenFormats: tokenFormats(settings.policy),
    ids: new IdSequence((length) => ports.random.bytes(length)),
    guesses: new FailureLog(GUESS_LIMIT),
    logIns: new FailureLog(LOG_IN_LIMIT),
    faults: new FaultBook(),
    inFlight: new Set(),
    isDraining: false,
    decoyHash: () => {
      decoy ??= ports.passwordHash.hash("nobody's password");
      return decoy;
    },
  };
}
