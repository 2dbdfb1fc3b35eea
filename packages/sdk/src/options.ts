/** The options of a client: their defaults and their validation. */
import { type BaseUrl, readBaseUrl } from "./base-url.ts";
import {
  type AppInfo,
  canStreamRequests,
  describeAgent,
  isBrowser,
  readEnvironment,
} from "./environment.ts";
import { UsageError } from "./errors.ts";
import { type GivenHeaders, readHeaders } from "./headers.ts";
import { type Limits, readLimits } from "./limits.ts";
import type { ApiKeySource } from "./transport/authenticate.ts";
import { type Clock, systemClock } from "./transport/clock.ts";
import type { Hooks } from "./transport/hooks.ts";
import { createLog, type Log, type Logger, type LogLevel, logLevels } from "./transport/logger.ts";
import { type Random, systemRandom } from "./transport/random.ts";
import type { Quota } from "./transport/rate-limits/quota.ts";

export interface ClientOptions {
  /**
   * The API key, or a function that returns it before each attempt, for keys that rotate.
   *
   * @default the environment's `POSTERN_API_KEY`
   */
  readonly apiKey?: ApiKeySource | undefined;
  /**
   * The server's URL, for example `http://127.0.0.1:4010/api/v1`. `/api/v1` is appended to a bare origin.
   *
   * @default the environment's `POSTERN_BASE_URL`
   */
  readonly baseUrl?: string | undefined;
  /** Attempts after the first. @default 2 */
  readonly maxRetries?: number | undefined;
  /** Milliseconds for one attempt, including its body; for an upload, without any bytes transferred. @default 30_000 */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for a whole call, including waits; uploads have no deadline unless you set one. @default 120_000 */
  readonly deadlineMs?: number | undefined;
  /** Milliseconds; if the server asks for a longer wait, the call fails immediately. @default 60_000 */
  readonly maxRetryAfterMs?: number | undefined;
  /** Maximum number of concurrent requests; further ones queue. @default 20 */
  readonly maxConcurrency?: number | undefined;
  /** Sends a request. @default globalThis.fetch */
  readonly fetch?: typeof fetch | undefined;
  /** Receives log messages, without secrets. @default console */
  readonly logger?: Logger | undefined;
  /**
   * The lowest level to log: `debug`, `info`, `warn`, `error` or `off`.
   *
   * @default the environment's `POSTERN_LOG`, or else `warn`
   */
  readonly logLevel?: LogLevel | undefined;
  /** Sent with every call to the API; those of one call win. @default none */
  readonly headers?: GivenHeaders | undefined;
  /** The program that calls, appended to `User-Agent`. @default none */
  readonly appInfo?: AppInfo | undefined;
  /** Called for each attempt. @default none */
  readonly hooks?: Hooks | undefined;
  /** Allows use in a web page, where every visitor can read the key. @default false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Tracks what the key may still send. Several processes with the same key can share it through `postgresQuota` from
   * `@postern/sdk/postgres-quota`.
   *
   * @default a count in this client, based on the server's rate limit headers
   */
  readonly quota?: Quota | undefined;
  /** For tests. @default the machine's */
  readonly clock?: Clock | undefined;
  /** For tests. @default the machine's */
  readonly random?: Random | undefined;
}

/** Options with every default filled in. */
export interface Settings extends Limits {
  readonly apiKey: ApiKeySource | undefined;
  readonly baseUrl: string;
  readonly origin: string;
  readonly fetch: typeof fetch;
  readonly canStreamRequests: boolean;
  /** Whether every request must use the `fetch` option. */
  readonly hasOwnFetch: boolean;
  readonly clock: Clock;
  readonly random: Random;
  readonly hooks: Hooks;
  readonly log: Log;
  /** Sent with every call. */
  readonly headers: Readonly<Record<string, string>>;
  readonly quota?: Quota | undefined;
}

/** @throws {UsageError} for an invalid option, and in a web page without `dangerouslyAllowBrowser`. */
export function readOptions(options: ClientOptions): Settings {
  const isPage = isBrowser();
  if (isPage && options.dangerouslyAllowBrowser !== true) {
    throw new UsageError(
      "This is a browser: every visitor could read the API key. Call Postern from a server, or set dangerouslyAllowBrowser for a key that may be public.",
    );
  }
  const { url: baseUrl, origin }: BaseUrl = readBaseUrl(
    options.baseUrl ?? readEnvironment("POSTERN_BASE_URL"),
  );
  return {
    apiKey: options.apiKey ?? readEnvironment("POSTERN_API_KEY"),
    baseUrl,
    origin,
    ...readLimits(options),
    // Called on globalThis, because browsers reject a detached fetch.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    // Pages stream over HTTP/2 alone, whatever the server speaks.
    canStreamRequests: !isPage && canStreamRequests(),
    hasOwnFetch: options.fetch !== undefined,
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    hooks: options.hooks ?? {},
    log: createLog(options.logger ?? console, readLogLevel(options)),
    // In a page, a User-Agent header would need a preflight (Fetch standard, "CORS-safelisted").
    headers: {
      ...(!isPage && { "user-agent": describeAgent(options.appInfo) }),
      ...readDefaultHeaders(options.headers),
    },
    quota: options.quota,
  };
}

/** Options that a client may have otherwise than the one whose queue and key it shares. */
export type DerivedOptions = Pick<
  ClientOptions,
  "maxRetries" | "timeoutMs" | "deadlineMs" | "headers"
>;

/** @throws {UsageError} for an option that cannot be used, or that belongs to what is shared. */
export function deriveSettings(settings: Settings, options: DerivedOptions): Settings {
  const { maxRetries, timeoutMs, deadlineMs, headers, ...shared } = options;
  const [stranger] = Object.keys(shared);
  if (stranger !== undefined) {
    throw new UsageError(
      `${stranger} cannot be changed for a part of the calls: use createClient.`,
    );
  }
  const limits = readLimits({
    ...settings,
    maxRetries: maxRetries ?? settings.maxRetries,
    timeoutMs: timeoutMs ?? settings.timeoutMs,
    deadlineMs: deadlineMs ?? settings.deadlineMs,
  });
  return {
    ...settings,
    ...limits,
    headers: { ...settings.headers, ...readDefaultHeaders(headers) },
  };
}

/** @throws {UsageError} for an idempotency key: under one key, all calls would be the same call. */
function readDefaultHeaders(given: GivenHeaders | undefined): Record<string, string> {
  const headers = readHeaders(given);
  if ("idempotency-key" in headers) {
    throw new UsageError("An Idempotency-Key belongs to one call: give it as an option there.");
  }
  return headers;
}

/** @throws {UsageError} for an unknown level, because ignoring it would hide messages. */
function readLogLevel({ logLevel }: ClientOptions): LogLevel {
  const given = logLevel ?? readEnvironment("POSTERN_LOG")?.toLowerCase() ?? "warn";
  const level = logLevels.find((one) => one === given);
  if (level === undefined) {
    throw new UsageError(`logLevel and POSTERN_LOG take ${logLevels.join(", ")}, not ${given}.`);
  }
  return level;
}
