/** The options of the `serve` command: its help text, and how each option is parsed. */
import {
  LOG_FORMATS,
  LOG_LEVELS,
  type LogFormat,
  type LogLevel,
} from "../adapters/log/line-log.ts";
import {
  isLoopbackHost,
  isSharedDatabase,
  type MetricsOptions,
  type MockServerOptions,
  OptionError,
} from "../composition/options.ts";
import { readOptions } from "./read-options.ts";

export interface Settings extends MockServerOptions {
  readonly host: string;
  readonly port: number;
  readonly policy: string;
  readonly database: string;
  readonly logLevel: LogLevel;
  /** If absent: text on a terminal, JSON otherwise. */
  readonly logFormat: LogFormat | undefined;
  /** How long the server keeps serving after SIGTERM. */
  readonly drainDelayMs: number;
  readonly limits: { readonly closeTimeoutMs: number };
}

export const USAGE = `Usage: postern-mock [serve] [OPTIONS]     or: npm start [-- OPTIONS]

Starts the Postern reference server, which enforces API key rules and keeps state.

  --host ADDRESS           address to listen on (default 127.0.0.1)
  --port NUMBER            port to listen on; 0 chooses a free one (default 4010)
  --database memory|sqlite:FILE|postgres://USER:PASSWORD@HOST:PORT/NAME
                           where to keep state (default sqlite:.postern/postern.sqlite); several
                           servers can share PostgreSQL; you can set its password in PGPASSWORD
  --policy NAME            API key rules: postern, robinreach, socialpatra, reelplus or crm
                           (default postern)
  --clock real|TIME        the real time, or an RFC 3339 time to start from (default real)
  --scenario FILE          what an empty database begins with, in YAML: companies, keys, posts and
                           more (docs/contract-tests.md); its policy and clock win
  --trusted-proxies LIST   addresses and CIDR ranges, with commas between, of the proxies whose
                           X-Forwarded-For is believed (default none)
  --public-url URL         where callers reach the server, if a proxy stands between: the links that
                           it makes begin with it (default where it listens)
  --allow-private-urls     let webhooks reach private addresses, and plain http
  --validate-responses     hold each answer against the spec before it leaves
  --no-control             no control surface under /__postern/, which PostgreSQL has not anyway
  --control-token TOKEN    control surface for whoever sends this token, on any host
                           and any database; others on this machine see it among the processes:
                           POSTERN_CONTROL_TOKEN may hold it instead
  --demo, --no-demo        demo data in an empty database (default: on a loopback host alone,
                           never on PostgreSQL)
  --log-level info|warn|error
                           lowest level written to standard error; info logs every request
                           (default warn)
  --log-format json|text   log format (default: text on a terminal, json otherwise)
  --metrics [HOST:]PORT    serve /metrics for Prometheus, /health/live and /health/ready on this
                           port (default: off; HOST defaults to 127.0.0.1)
  --drain-delay SECONDS    on SIGTERM, answer 503 at /health/ready and keep serving for this long, so
                           that proxies stop sending requests before the port closes (default 0)
  --drain-deadline SECONDS time to finish requests in flight after the port closes (default 10)
  --help                   show this help
  --version                show the version

Set POSTERN_ENCRYPTION_KEY to the 32-byte key, in hex or Base64, that encrypts secrets that can be
revealed. If it is not set, the server generates a key and stores it beside an SQLite file.
`;

const OPTIONS = {
  host: { type: "string", default: "127.0.0.1" },
  port: { type: "string", default: "4010" },
  database: { type: "string", default: "sqlite:.postern/postern.sqlite" },
  policy: { type: "string", default: "postern" },
  clock: { type: "string", default: "real" },
  scenario: { type: "string" },
  "trusted-proxies": { type: "string", default: "" },
  "public-url": { type: "string" },
  "allow-private-urls": { type: "boolean", default: false },
  "validate-responses": { type: "boolean", default: false },
  control: { type: "boolean", default: true },
  "control-token": { type: "string" },
  demo: { type: "boolean" },
  "log-level": { type: "string", default: "warn" },
  "log-format": { type: "string" },
  metrics: { type: "string" },
  "drain-delay": { type: "string", default: "0" },
  "drain-deadline": { type: "string", default: "10" },
} as const;

/** @throws OptionError if an option has an invalid value, UsageError if the command line cannot be parsed. */
export function parseCommandLine(args: readonly string[]): Settings {
  const values = readOptions(args, OPTIONS);
  return {
    host: values.host,
    port: parsePort(values.port),
    database: values.database,
    policy: values.policy,
    clock: values.clock,
    scenario: values.scenario,
    trustedProxies: parseList(values["trusted-proxies"]),
    publicUrl: values["public-url"],
    allowPrivateUrls: values["allow-private-urls"],
    validateResponses: values["validate-responses"],
    control: values.control,
    controlToken: values["control-token"],
    logLevel: parseChoice(values["log-level"], LOG_LEVELS, "log-level"),
    logFormat:
      values["log-format"] === undefined
        ? undefined
        : parseChoice(values["log-format"], LOG_FORMATS, "log-format"),
    logRequests: values["log-level"] === "info",
    metrics: values.metrics === undefined ? undefined : parseMetrics(values.metrics),
    drainDelayMs: parseSeconds(values["drain-delay"], "drain-delay"),
    limits: { closeTimeoutMs: parseSeconds(values["drain-deadline"], "drain-deadline") },
    demo: values.demo ?? (isLoopbackHost(values.host) && !isSharedDatabase(values.database)),
  };
}

const parseList = (text: string): string[] =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new OptionError(`--port must be a number from 0 to 65535, not "${text}".`);
}

function parseChoice<const Choice extends string>(
  text: string,
  choices: readonly Choice[],
  name: string,
): Choice {
  const chosen = choices.find((choice) => choice === text);
  if (chosen !== undefined) return chosen;
  throw new OptionError(`--${name} must be ${choices.join(" or ")}, not "${text}".`);
}

/** Parses `PORT` or `HOST:PORT`; an IPv6 address needs brackets: `[::1]:9464`. */
function parseMetrics(text: string): MetricsOptions {
  const [, bracketed, plain, port = ""] =
    /^(?:(?:\[([^\]]+)\]|([^:]+)):)?(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (port !== "" && Number(port) <= 65_535) return { port: Number(port), ...(host && { host }) };
  throw new OptionError(`--metrics must be a port such as 9464 or 127.0.0.1:9464, not "${text}".`);
}

/** @returns milliseconds. */
function parseSeconds(text: string, name: string): number {
  if (/^\d{1,4}(\.\d{1,3})?$/.test(text)) return Number(text) * 1_000;
  throw new OptionError(`--${name} must be a number of seconds up to 9999, not "${text}".`);
}
