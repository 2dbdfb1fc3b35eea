/** The options of a client: their defaults, and the check of what was given. */
import { type BaseUrl, readBaseUrl } from "./base-url.ts";
import { isBrowser, readEnvironment } from "./environment.ts";
import { UsageError } from "./errors.ts";
import type { ApiKeySource } from "./transport/authenticate.ts";
import { type Clock, systemClock } from "./transport/clock.ts";
import type { Logger } from "./transport/logger.ts";
import { type Random, systemRandom } from "./transport/random.ts";

export interface ClientOptions {
  /**
   * The key, or a function that gives it before each attempt, for keys that rotate.
   *
   * @default the environment's `POSTERN_API_KEY`
   */
  readonly apiKey?: ApiKeySource | undefined;
  /**
   * The server's URL, for example `http://127.0.0.1:4010/api/v1`. An origin alone gets `/api/v1` appended.
   *
   * @default the environment's `POSTERN_BASE_URL`
   */
  readonly baseUrl?: string | undefined;
  /** Attempts after the first. @default 2 */
  readonly maxRetries?: number | undefined;
  /** For one attempt, body included, in milliseconds; of an upload, without a byte moving. @default 30_000 */
  readonly timeoutMs?: number | undefined;
  /** For a whole call, waits included, in milliseconds; uploads have none unless asked. @default 120_000 */
  readonly deadlineMs?: number | undefined;
  /** A longer wait than this, named by the server, fails the call at once, in milliseconds. @default 60_000 */
  readonly maxRetryAfterMs?: number | undefined;
  /** Requests under way at once; further ones queue. @default 20 */
  readonly maxConcurrency?: number | undefined;
  /** Sends a request. @default globalThis.fetch */
  readonly fetch?: typeof fetch | undefined;
  /** Told of each retry. `console` fits. @default none */
  readonly logger?: Logger | undefined;
  /** Allows use in a page, where every visitor can read the key. @default false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /** For tests. @default the machine's */
  readonly clock?: Clock | undefined;
  /** For tests. @default the machine's */
  readonly random?: Random | undefined;
}

/** Options with every default filled in. */
export interface Settings {
  readonly apiKey: ApiKeySource | undefined;
  readonly baseUrl: string;
  readonly origin: string;
  readonly maxRetries: number;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetryAfterMs: number;
  readonly maxConcurrency: number;
  readonly fetch: typeof fetch;
  readonly canStreamRequests: boolean;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger?: Logger;
}

/** @throws {UsageError} for an option that cannot be used, and in a page that was not allowed. */
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
    // Called on globalThis: browsers refuse a fetch that was taken off its object.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    canStreamRequests: !isPage,
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    ...(options.logger && { logger: options.logger }),
  };
}

const defaults = {
  maxRetries: 2,
  timeoutMs: 30_000,
  deadlineMs: 120_000,
  maxRetryAfterMs: 60_000,
  maxConcurrency: 20,
} as const;

type Limits = Readonly<Record<keyof typeof defaults, number>>;

/** The least that each may be. */
const least: Limits = {
  maxRetries: 0,
  timeoutMs: 1,
  deadlineMs: 1,
  maxRetryAfterMs: 0,
  maxConcurrency: 1,
};

function readLimits(options: ClientOptions): Limits {
  const names = Object.keys(defaults) as (keyof Limits)[];
  const limits = { ...defaults } as Record<keyof Limits, number>;
  for (const name of names) {
    limits[name] = checkLimit(name, options[name] ?? defaults[name]);
  }
  return limits;
}

/** @throws {UsageError} for what is no number, too small, or a fraction where only whole ones make sense. */
export function checkLimit(name: keyof Limits, value: number): number {
  const isWhole =
    name.endsWith("Ms") || value === Number.POSITIVE_INFINITY || Number.isInteger(value);
  if (typeof value !== "number" || !(value >= least[name]) || !isWhole) {
    throw new UsageError(
      `${name} must be a number of at least ${least[name]}, not ${String(value)}.`,
    );
  }
  return value;
}
