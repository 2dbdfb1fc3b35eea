/**
 * The `init` command: creates the first company, its owner and a first key in an empty database, and prints their
 * secrets once.
 */
import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import { describeDatabase, findPolicy, OptionError } from "../composition/options.ts";
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
const EMAIL = /^(?=.{3,254}$)[^\s@]+@[^\s@]+$/;

export const init: Command = { usage, run };

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const values = readOptions(args, OPTIONS);
  const { database, policy, timezone } = values;
  const ownerEmail = requireEmail(requireOption(values["owner-email"], "owner-email"));
  const name = requireOption(values.company, "company");
  const plan = requirePlan(requireOption(values.plan, "plan"), policy);
  requireZone(timezone);
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
    await terminal.write(
      values.json ? `${JSON.stringify(shown)}\n` : sheet(shown, core.encryptionKey.file),
    );
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

function requireEmail(address: string): string {
  if (EMAIL.test(address)) return address;
  throw new OptionError(
    `--owner-email must be an address such as ada@example.org, not "${address}".`,
  );
}

function requirePlan(plan: string, policyName: string): string {
  const { plans } = findPolicy(policyName);
  if (Object.hasOwn(plans, plan)) return plan;
  const known = Object.keys(plans).join(", ");
  throw new OptionError(`The policy ${policyName} has no plan "${plan}". Use one of: ${known}.`);
}

function requireZone(timezone: string): void {
  try {
    Intl.DateTimeFormat("en", { timeZone: timezone });
  } catch {
    throw new OptionError(
      `--timezone must be an IANA name such as Europe/Berlin, not "${timezone}".`,
    );
  }
}
