/** What may be said to the command that serves, and what it means. */
import { readOptions } from "./commands/read-options.ts";
import {
  isLoopbackHost,
  isSharedDatabase,
  type MockServerOptions,
  OptionError,
} from "./options.ts";

export interface Settings extends MockServerOptions {
  readonly host: string;
  readonly port: number;
  readonly policy: string;
  readonly database: string;
}

export const USAGE = `Usage: postern-mock [serve] [OPTIONS]     or: npm start [-- OPTIONS]

The reference server of Postern: judges API keys for real and keeps state.

  --host ADDRESS           address to listen on (default 127.0.0.1)
  --port NUMBER            port to listen on, 0 for any free one (default 4010)
  --database memory|sqlite:FILE|postgres://USER:PASSWORD@HOST:PORT/NAME
                           where state is kept (default sqlite:.postern/postern.sqlite);
                           servers may share PostgreSQL; PGPASSWORD may hold its password
  --policy NAME            the rules of a key: postern, robinreach, socialpatra, reelplus or crm
                           (default postern)
  --clock real|TIME        the real time, or an RFC 3339 time to start from (default real)
  --trusted-proxies LIST   addresses and CIDR ranges, with commas between, of the proxies whose
                           X-Forwarded-For is believed (default none)
  --allow-private-urls     let webhooks reach private addresses, and plain http
  --validate-responses     hold each answer against the spec before it leaves
  --no-control             no control surface under /__postern/, which PostgreSQL has not anyway
  --control-token TOKEN    control surface for whoever sends this token, on any host
                           and any database
  --demo, --no-demo        demo data in an empty database (default: on a loopback host alone,
                           never on PostgreSQL)
  --help, --version        this text; the version

POSTERN_ENCRYPTION_KEY holds the 32 bytes, in hex or Base64, under which secrets that can be shown
again are encrypted; without it they are made, and kept beside an SQLite file.
`;

const OPTIONS = {
  host: { type: "string", default: "127.0.0.1" },
  port: { type: "string", default: "4010" },
  database: { type: "string", default: "sqlite:.postern/postern.sqlite" },
  policy: { type: "string", default: "postern" },
  clock: { type: "string", default: "real" },
  "trusted-proxies": { type: "string", default: "" },
  "allow-private-urls": { type: "boolean", default: false },
  "validate-responses": { type: "boolean", default: false },
  control: { type: "boolean", default: true },
  "control-token": { type: "string" },
  demo: { type: "boolean" },
} as const;

/** @throws OptionError for a command line that cannot be followed. */
export function parseCommandLine(args: readonly string[]): Settings {
  const values = readOptions(args, OPTIONS);
  return {
    host: values.host,
    port: parsePort(values.port),
    database: values.database,
    policy: values.policy,
    clock: values.clock,
    trustedProxies: parseList(values["trusted-proxies"]),
    allowPrivateUrls: values["allow-private-urls"],
    validateResponses: values["validate-responses"],
    control: values.control,
    controlToken: values["control-token"],
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
  throw new OptionError(`--port takes a number from 0 to 65535, not "${text}".`);
}
