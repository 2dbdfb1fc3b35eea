/**
 * The `init` command: creates the first company, its owner and a first key in an empty database, and prints their
 * secrets once.
 */
import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import {
  describeDatabase,
  findPolicy,
  OptionError,
  parseTimeZone,
} from "../composition/options.ts";
import { makeFirstCompany } from "../control/demo/first-company.ts";
import { type Command, CommandError, EXIT, type ExitCode } from "./command.ts";
import { DATABASE_OPTIONS, DATABASE_USAGE, openDatabase } from "./open-database.ts";
import { readOptions, requireOption } from "./read-options.ts";
import { type Terminal, variable } from "./terminal.ts";

const usage = `Usage: postern-mock init --company NAME --plan PLAN --owner-email EMAIL [OPTIONS]

Creates the first company in an empty database: a workspace, an owner who can log in, and a key that
has full access to the workspace. Prints the key, and the password if it is generated, once.

  --company NAME           name of the company and of its workspace
  --plan PLAN              a plan of the policy; in the default policy: seed, sprout, bloom or thrive
  --owner-email EMAIL      email address with which the owner logs in
  --password-stdin         read the owner's password from the first line of standard input; you can
                           also set POSTERN_OWNER_PASSWORD; if neither is given, it is generated
  --timezone ZONE          IANA time zone of the workspace (default UTC)
  --policy NAME            API key rules; use the same policy with serve (default postern)
${DATABASE_USAGE}
  --json                   print one object of JSON
  --help                   this text
`;

const OPTIONS = {
  ...DATABASE_OPTIONS,
  company: { type: "string" },
  plan: { type: "string" },
  "owner-email": { type: "string" },
  "password-stdin": { type: "boolean", default: false },
  timezone: { type: "string", default: "UTC" },
  policy: { type: "string", default: "postern" },
  json: { type: "boolean", default: false },
} as const;

const MADE_PASSWORD_BYTES = 18;
/** As the spec bounds them. */
const PASSWORD = { minimum: 8, maximum: 200 } as const;

export const init: Command = { usage, run };

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const values = readOptions(args, OPTIONS);
  const { database, policy } = values;
  const ownerEmail = requireOption(values["owner-email"], "owner-email");
  const name = requireOption(values.company, "company");
  const plan = requirePlan(requireOption(values.plan, "plan"), policy);
  const timezone = parseTimeZone(values.timezone);
  await requireFitting({ name, timezone, email: ownerEmail });
  const password = await findPassword(values["password-stdin"], terminal);
  const core = await openDatabase({ database, policy }, terminal);
  try {
    const wanted = { name, plan, timezone, ownerEmail, ownerPassword: password.text };
    const made = await makeFirstCompany(wanted, core.context);
    if (made === undefined) throw notEmpty(database);
    const { companyId: company_id, workspaceId: workspace_id, keyId: key_id, secret } = made;
    const shown = {
      company_id,
      workspace_id,
      owner_email: ownerEmail.toLowerCase(),
      ...(password.isMade && { owner_password: password.text }),
      key_id,
      key: secret,
    };
    const text = values.json ? `${JSON.stringify(shown)}\n` : sheet(shown, core.encryptionKey.file);
    await terminal.write(text).catch(refuseUnseen);
    return EXIT.done;
  } finally {
    await core.close();
  }
}

/** @param keyFile The file with the encryption key, if it was generated. */
function sheet(shown: Readonly<Record<string, string>>, keyFile: string | undefined): string {
  const lines = Object.entries(shown).map(
    ([name, value]) => `${name.replaceAll("_", " ").padEnd(15)} ${value}`,
  );
  if (keyFile !== undefined) lines.push(`encryption key  kept beside the database: ${keyFile}`);
  return `${lines.join("\n")}\n\nThe key and a generated password are not shown again.\n`;
}

/** What is shown once must be seen, also where nobody reads it. */
function refuseUnseen({ message }: Error): never {
  throw new CommandError(
    `${message} The company is made, but nobody has seen its key: begin again in an empty database.`,
  );
}

const notEmpty = (database: string): CommandError =>
  new CommandError(
    `The database ${describeDatabase(database)} already has a company. Name an empty one.`,
  );

async function findPassword(isPiped: boolean, terminal: Terminal) {
  const given = isPiped
    ? (await text(terminal.input)).split(/\r?\n/, 1)[0]
    : variable(terminal, "POSTERN_OWNER_PASSWORD");
  if (given === undefined) {
    return { text: randomBytes(MADE_PASSWORD_BYTES).toString("base64url"), isMade: true };
  }
  if (given.length >= PASSWORD.minimum && given.length <= PASSWORD.maximum) {
    return { text: given, isMade: false };
  }
  throw new OptionError(
    `The owner's password must have ${PASSWORD.minimum} to ${PASSWORD.maximum} characters.`,
  );
}

interface Given {
  readonly name: string;
  readonly timezone: string;
  readonly email: string;
}

/** As the spec has them where they are asked for: what it refuses there nobody could use. */
async function requireFitting({ name, timezone, email }: Given): Promise<void> {
  const { validators } = await import("@postern/spec/validators");
  const { createWorkspace, createSession } = validators;
  if (!createWorkspace.body?.({ name })) {
    throw new OptionError("--company takes a name of 1 to 100 characters.");
  }
  if (!createWorkspace.body({ name, timezone })) {
    throw new OptionError(`--timezone takes a shorter IANA name, not "${timezone}".`);
  }
  if (createSession.body?.({ email, password: "x".repeat(PASSWORD.minimum) })) return;
  throw new OptionError(`--owner-email takes an address such as ada@example.org, not "${email}".`);
}

function requirePlan(plan: string, policyName: string): string {
  const { plans } = findPolicy(policyName);
  if (Object.hasOwn(plans, plan)) return plan;
  const known = Object.keys(plans).join(", ");
  throw new OptionError(`The policy ${policyName} has no plan "${plan}". Use one of: ${known}.`);
}
