/** Holds any deployment of the API against the spec, and tells where it departs. */
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
import { type Terminal, variable } from "./terminal.ts";

const usage = `Usage: postern-mock verify --against URL [OPTIONS]

Calls every operation that the spec has on a deployment, with the spec's examples, and tells where its
answers depart from the spec: statuses, bodies, headers, failures. Without --write it only reads, and
asks for what must be refused.

  --against URL            where the API is; /api/v1 is added where the URL has no path
  --key KEY                the key to call with; better in POSTERN_API_KEY, which no list of processes
                           shows
  --session TOKEN          for what takes a log-in; better in POSTERN_SESSION
  --workspace ID           the workspace of each call, for a key of a whole company
  --write                  make things, change them and take them away again: a brand, a picture, a
                           draft, a contact, a link, a webhook; nothing is published, nobody is told
  --only NAMES             operations to examine, with commas between: listPosts,getPost
  --max-calls NUMBER       requests at most (default 1000); Retry-After is waited for
  --timeout SECONDS        for each answer (default 10)
  --json                   print one object of JSON
  --help                   this text

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
    const found = await verify(options, { fetch, wait: (durationMs) => wait(durationMs) });
    progress?.end();
    const text = values.json ? verificationAsJson(found) : describeVerification(found);
    await terminal.write(withoutSecrets(text, [apiKey, sessionToken]));
    if (countDepartures(found) > 0) return EXIT.departures;
    const reason = whyUnverified(found);
    if (reason === null) return EXIT.done;
    throw new CommandError(`Not verified: ${reason}.`);
  } catch (error) {
    if (!(error instanceof VerifyError)) throw error;
    throw new CommandError(withoutSecrets(error.message, [apiKey, sessionToken]));
  }
}

/** An answer may repeat what it was asked with. */
const withoutSecrets = (text: string, secrets: readonly (string | undefined)[]): string =>
  secrets.reduce<string>(
    (rest, secret) => (secret ? rest.replaceAll(secret, "[redacted]") : rest),
    text,
  );

function parseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "") {
    throw new OptionError("--against takes an address such as https://api.example.org.");
  }
  const path = url.pathname.replace(/\/+$/, "");
  return url.origin + (path === "" ? BASE_PATH : path);
}

function parseNames(text: string): OperationId[] {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(operations, name));
  if (unknown === undefined) return names as OperationId[];
  throw new OptionError(
    `--only takes operations of the spec, such as listPosts, not "${unknown}".`,
  );
}

function parseNumber(text: string, name: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new OptionError(`--${name} takes a number from 1 to 999999, not "${text}".`);
}
