/** The `verify` command: checks any deployment of the API against the spec and reports the differences. */
import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type OperationId, operations } from "@postern/spec";
import { OptionError } from "../composition/options.ts";
import type { Progress } from "../ports/telling.ts";
import {
  countDepartures,
  describeVerification,
  verificationAsJson,
  whyUnverified,
} from "../verify/report.ts";
import { VerifyError, verify } from "../verify/verify.ts";
import { type Command, CommandError, EXIT, type ExitCode } from "./command.ts";
import { startProgress } from "./progress.ts";
import { readOptions, requireOption } from "./read-options.ts";
import { OutputError, type Terminal, variable } from "./terminal.ts";

const usage = `Usage: postern-mock verify --against URL [OPTIONS]

Calls every operation of the spec on a deployment, with the spec's examples, and reports where the
responses differ from the spec: statuses, bodies, headers, errors. Without --write it only reads and
sends requests that must be refused.

  --against URL            URL of the API; /api/v1 is appended if the URL has no path
  --key KEY                API key; prefer POSTERN_API_KEY, because process lists show options
  --session TOKEN          session token, for operations that need one; prefer POSTERN_SESSION
  --workspace ID           workspace of each call, for a company or agency key
  --write                  also create, change and delete a brand, a picture, a draft, a contact, a
                           link and a webhook; publishes nothing and notifies nobody
  --only NAMES             comma-separated operations to check, such as listPosts,getPost
  --max-calls NUMBER       maximum number of requests (default 1000); waits for Retry-After
  --timeout SECONDS        timeout for each response (default 10)
  --json                   print one JSON object
  --help                   show this help

Exit codes: 0 no departures, 3 departures found, 2 the command line cannot be read, and 1 not verified:
nobody answers, the key is missing or refused, nothing succeeded, or not everything could be examined.
`;

const OPTIONS = {
  against: { type: "string" },
  key: { type: "string" },
  session: { type: "string" },
  workspace: { type: "string" },
  write: { type: "boolean", default: false },
  only: { type: "string" },
  "max-calls": { type: "string", default: "1000" },
  timeout: { type: "string", default: "10" },
  json: { type: "boolean", default: false },
} as const;

const BASE_PATH = "/api/v1";

export const verifyDeployment: Command = { usage, run };

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const values = readOptions(args, OPTIONS);
  const apiKey = values.key ?? variable(terminal, "POSTERN_API_KEY");
  const sessionToken = values.session ?? variable(terminal, "POSTERN_SESSION");
  const only = values.only === undefined ? undefined : parseNames(values.only);
  const target = {
    baseUrl: parseUrl(requireOption(values.against, "against")),
    apiKey,
    sessionToken,
    workspaceId: values.workspace,
  };
  let progress: Progress | undefined;
  const options = {
    target,
    isWriting: values.write,
    only,
    calls: parseNumber(values["max-calls"], "max-calls"),
    timeoutMs: parseNumber(values.timeout, "timeout") * 1_000,
    runId: randomBytes(6).toString("hex"),
    startProgress(total: number) {
      progress = startProgress(terminal, { verb: "Examined", total });
      return progress;
    },
  };
  try {
    const found = await verify(options, { fetch, wait: (durationMs) => wait(durationMs) }).finally(
      () => progress?.end(),
    );
    const text = values.json ? verificationAsJson(found) : describeVerification(found);
    await terminal.write(withoutSecrets(text, [apiKey, sessionToken])).catch(unlessReaderGone);
    if (countDepartures(found) > 0) return EXIT.departures;
    const reason = whyUnverified(found);
    if (reason === null) return EXIT.done;
    throw new CommandError(`Not verified: ${reason}.`);
  } catch (error) {
    if (!(error instanceof VerifyError)) throw error;
    throw new CommandError(withoutSecrets(error.message, [apiKey, sessionToken]));
  }
}

/** What was found is told by the exit code, too. */
function unlessReaderGone(error: unknown): void {
  if (!(error instanceof OutputError && error.isReaderGone)) throw error;
}

/** A response may repeat a secret that was sent in the request. */
const withoutSecrets = (text: string, secrets: readonly (string | undefined)[]): string =>
  secrets.reduce<string>(
    (rest, secret) => (secret ? rest.replaceAll(secret, "[redacted]") : rest),
    text,
  );

function parseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "") {
    throw new OptionError("--against must be a URL such as https://api.example.org.");
  }
  const path = url.pathname.replace(/\/+$/, "");
  return url.origin + (path === "" ? BASE_PATH : path);
}

function parseNames(text: string): OperationId[] {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(operations, name));
  if (unknown === undefined) return names as OperationId[];
  throw new OptionError(
    `--only must list operations of the spec, such as listPosts; "${unknown}" is not one.`,
  );
}

function parseNumber(text: string, name: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new OptionError(`--${name} must be a number from 1 to 999999, not "${text}".`);
}
