/** What a server may be told when it is made; the command line has the same names. */

import { withoutPassword } from "../adapters/postgres/postgres-url.ts";
import type { Scenario } from "../control/scenarios/scenario.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { policyFaults } from "../domain/policy/policy-faults.ts";
import { type PolicyName, policies } from "../policies/index.ts";
import type { Log, StartProgress } from "../ports/telling.ts";
import type { TextGenerator } from "../ports/text-generator.ts";

export interface MockServerOptions {
  /** The rules of a key: the name of a policy, or one of your own. @default "postern" */
  readonly policy?: PolicyName | (string & {}) | Policy;
  /**
   * `memory`, `sqlite:FILE`, or `postgres://USER:PASSWORD@HOST:PORT/NAME`, which any number of servers may share.
   * @default "memory"
   */
  readonly database?: string;
  /**
   * What secrets that can be revealed are encrypted under: 32 bytes, in hex or Base64.
   * @default one made in memory, or kept in a file beside the database; on PostgreSQL it must be given
   */
  readonly encryptionKey?: string | undefined;
  /**
   * `real`: the real time. `manual`: stands still until it is advanced, from the real time on, or from the one that
   * follows it (`manual:2026-01-31T09:00:00Z`). Any other: an RFC 3339 time to start from and
   * tick on. A clock that was moved stays moved after a restart on the same database.
   * @default "real"
   */
  readonly clock?: string;
  /**
   * Addresses and CIDR ranges of the proxies whose `X-Forwarded-For` is believed; from anybody else it is not looked at.
   * @default none
   */
  readonly trustedProxies?: readonly string[];
  /**
   * Where callers reach the server, if a proxy stands between: the links that it makes begin with it.
   * @default where it listens
   */
  readonly publicUrl?: string | undefined;
  /** Whether webhooks may reach private addresses, and plain http. @default true */
  readonly allowPrivateUrls?: boolean;
  /** Whether each answer is held against the spec before it leaves; one that does not fit becomes a 500. @default true */
  readonly validateResponses?: boolean;
  /** Whether a port that is listened on has the control surface `/__postern/`. @default true on a loopback host, unless the database may be shared */
  readonly control?: boolean;
  /** What must be sent in `X-Postern-Control-Token` to use the control surface, from wherever. */
  readonly controlToken?: string | undefined;
  /** Whether an empty database is given the demo company. @default true, unless it may be shared */
  readonly demo?: boolean;
  /**
   * What an empty database begins with, beside the demo company: a file of YAML, or the same as an object. Its policy and
   * its clock win over the options of these names.
   * @default nothing
   */
  readonly scenario?: string | Scenario | undefined;
  /** What writes the texts that `generatePost` gives. @default phrases around the subject, always the same */
  readonly textGenerator?: TextGenerator;
  /** Told what is worth a line; secrets never get there. @default nothing is logged */
  readonly log?: Log;
  /** Told how far the clock has come where it is advanced over much work. @default nobody is told */
  readonly startProgress?: StartProgress;
  /** Whether each request on a port is worth a line, of level `info`. @default false */
  readonly logRequests?: boolean;
  /** Where `/metrics` is served once a port is listened on, for Prometheus; port 0 for any free one. @default nowhere */
  readonly metrics?: MetricsOptions | undefined;
}

/** An address of its own: nobody who reaches the API reaches the figures by it. */
export interface MetricsOptions {
  /** @default "127.0.0.1" */
  readonly host?: string;
  readonly port: number;
}

/** An option with a value that cannot be; the message says which would do. */
export class OptionError extends Error {
  override readonly name = "OptionError";
}

/** @throws OptionError for a name that no policy has, and for a policy of one's own that cannot work. */
export function findPolicy(policy: string | Policy): Policy {
  if (typeof policy === "string") return policyNamed(policy);
  const faults = policyFaults(policy);
  if (faults.length === 0) return policy;
  throw new OptionError(`The policy ${policy.name} cannot work: ${faults.join("; ")}.`);
}

function policyNamed(name: string): Policy {
  if (Object.hasOwn(policies, name)) return policies[name as PolicyName];
  const known = Object.keys(policies).join(", ");
  throw new OptionError(`There is no policy "${name}". Use one of: ${known}.`);
}

export type Database =
  | { readonly kind: "memory" }
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly url: string };

const POSTGRES_URL = "postgres://USER:PASSWORD@HOST:PORT/NAME";

/** @throws OptionError */
export function parseDatabase(database: string): Database {
  if (database === "memory") return { kind: "memory" };
  const file = database.startsWith("sqlite:") ? database.slice("sqlite:".length) : "";
  if (file !== "") return { kind: "sqlite", file };
  if (!isSharedDatabase(database)) {
    const kinds = `memory, sqlite:FILE or ${POSTGRES_URL}`;
    throw new OptionError(`The database must be ${kinds}, not "${database}".`);
  }
  // What cannot be read is not shown either: there may be a password in it.
  if (!URL.canParse(database)) throw new OptionError(`The PostgreSQL URL must have the form ${POSTGRES_URL}.`);
  return { kind: "postgres", url: database };
}

/** Whether other servers may be using it too. */
export const isSharedDatabase = (database: string): boolean => /^postgres(ql)?:\/\//.test(database);

/** A database as it may be shown. */
export const describeDatabase = (database: string): string =>
  isSharedDatabase(database) ? withoutPassword(database) : database;

/**
 * @returns undefined where none is given.
 * @throws OptionError for what is no origin: scheme, host and port, with nothing after them.
 */
export function parsePublicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) {
    return url.origin;
  }
  throw new OptionError(`The public URL must be one such as https://api.example.org, not "${text}".`);
}

export type ClockSetting =
  | { readonly kind: "real" }
  | { readonly kind: "manual"; readonly startsAt?: number }
  | { readonly kind: "from"; readonly startsAt: number };

/** @throws OptionError */
export function parseClock(clock: string): ClockSetting {
  if (clock === "real" || clock === "manual") return { kind: clock };
  const [, manual, time = ""] = /^(manual:)?(\d{4}-\d{2}-\d{2}.*)$/.exec(clock) ?? [];
  const startsAt = Date.parse(time);
  if (!Number.isNaN(startsAt)) return { kind: manual ? "manual" : "from", startsAt };
  throw new OptionError(
    `The clock must be real, manual or a time such as 2026-01-31T09:00:00Z, not "${clock}".`,
  );
}

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

export const isLoopbackHost = (host: string): boolean => LOOPBACK_HOST.test(host);
