/** The options of `createMockServer`. The command line has options of the same names. */

import { withoutPassword } from "../adapters/postgres/postgres-url.ts";
import type { Scenario } from "../control/scenarios/scenario.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { policyFaults } from "../domain/policy/policy-faults.ts";
import { type ClockSetting, parseClockSetting } from "../domain/time/clock-setting.ts";
import { isTimeZone } from "../domain/time/zoned-time.ts";
import { type PolicyName, policies } from "../policies/index.ts";
import type { Log, StartProgress } from "../ports/telling.ts";
import type { TextGenerator } from "../ports/text-generator.ts";

export interface MockServerOptions {
  /** The API key rules: the name of a built-in policy, or your own policy. @default "postern" */
  readonly policy?: PolicyName | (string & {}) | Policy;
  /**
   * `memory`, `sqlite:FILE`, or `postgres://USER:PASSWORD@HOST:PORT/NAME`, which any number of servers may share.
   * @default "memory"
   */
  readonly database?: string;
  /**
   * The key that encrypts secrets that can be revealed: 32 bytes, in hex or Base64.
   * @default a generated key, in memory or in a file beside the database; required on PostgreSQL
   */
  readonly encryptionKey?: string | undefined;
  /**
   * `real`: the real time. `manual`: a clock that stands still until you advance it, starting at the real time or at
   * the given time (`manual:2026-01-31T09:00:00Z`). An RFC 3339 time: a clock that starts there and ticks. A clock that
   * was advanced keeps its offset after a restart on the same database. Servers that share a database follow each other's
   * clocks, except those on a manual clock: it moves only when its own server advances it.
   * @default "real"
   */
  readonly clock?: string;
  /**
   * Addresses and CIDR ranges of the proxies whose `X-Forwarded-For` is trusted. From any other address it is ignored.
   * @default none
   */
  readonly trustedProxies?: readonly string[];
  /**
   * The URL at which callers reach the server through a proxy. Links in responses begin with it.
   * @default the address it listens on
   */
  readonly publicUrl?: string | undefined;
  /** Whether webhooks may reach private addresses and use plain HTTP. @default true */
  readonly allowPrivateUrls?: boolean;
  /**
   * Whether each response is validated against the spec before it is sent; an invalid one becomes a 500.
   * @default true
   */
  readonly validateResponses?: boolean;
  /**
   * Whether a port has the control surface `/__postern/`.
   * @default true on a loopback host, unless the database can be shared
   */
  readonly control?: boolean;
  /** The token that callers on any host must send in `X-Postern-Control-Token` to use the control surface. */
  readonly controlToken?: string | undefined;
  /** Whether to create the demo company in an empty database. @default true, unless the database can be shared */
  readonly demo?: boolean;
  /**
   * The initial content of an empty database, besides the demo company: a YAML file, or the same as an object. Its
   * policy and its clock override the options of these names.
   * @default nothing
   */
  readonly scenario?: string | Scenario | undefined;
  /** Writes the texts for `generatePost`. @default a generator that always returns the same phrases for a subject */
  readonly textGenerator?: TextGenerator;
  /** Receives log lines; they never contain secrets. @default nothing is logged */
  readonly log?: Log;
  /** Receives the progress when the clock advances over a lot of work. @default no progress is reported */
  readonly startProgress?: StartProgress;
  /** Whether to log each request on a port, at level `info`. @default false */
  readonly logRequests?: boolean;
  /**
   * Where to serve `/metrics` for Prometheus while the server listens; port 0 chooses a free one.
   * @default not served
   */
  readonly metrics?: MetricsOptions | undefined;
}

/** A separate address, so that clients of the API cannot reach the metrics. */
export interface MetricsOptions {
  /** @default "127.0.0.1" */
  readonly host?: string;
  readonly port: number;
}

/** An option has an invalid value; the message says which values are valid. */
export class OptionError extends Error {
  override readonly name = "OptionError";
}

/** @throws OptionError for an unknown policy name, or an invalid policy. */
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
  // Do not show an invalid URL: it may contain a password.
  if (!URL.canParse(database))
    throw new OptionError(`The PostgreSQL URL must have the form ${POSTGRES_URL}.`);
  return { kind: "postgres", url: database };
}

/** Whether several servers can share the database. */
export const isSharedDatabase = (database: string): boolean => /^postgres(ql)?:\/\//.test(database);

/** The name of a database without its password. */
export const describeDatabase = (database: string): string =>
  isSharedDatabase(database) ? withoutPassword(database) : database;

/**
 * @returns undefined if no URL is given.
 * @throws OptionError if the URL is not an origin: scheme, host and port, with nothing after them.
 */
export function parsePublicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) {
    return url.origin;
  }
  throw new OptionError(
    `The public URL must be one such as https://api.example.org, not "${text}".`,
  );
}

/** @throws OptionError */
export function parseClock(clock: string): ClockSetting {
  const setting = parseClockSetting(clock);
  if (setting !== undefined) return setting;
  throw new OptionError(
    `The clock is real, manual or a time with its zone such as 2026-01-31T09:00:00Z, not "${clock}".`,
  );
}

/** @throws OptionError */
export function parseTimeZone(timezone: string): string {
  if (isTimeZone(timezone)) return timezone;
  throw new OptionError(
    `A time zone has an IANA name such as Europe/Berlin, which "${timezone}" is not.`,
  );
}

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

export const isLoopbackHost = (host: string): boolean => LOOPBACK_HOST.test(host);
