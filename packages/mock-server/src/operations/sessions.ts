/** Log-ins to the dashboard. */
import { authThrottled } from "../domain/access/auth-throttle.ts";
import { issueSessionToken, SESSION_TOKEN_BYTES } from "../domain/keys/key-token.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { created, noContent, ok } from "../domain/wire/outcome.ts";
import { problem } from "../domain/wire/problem.ts";
import type { MemberRow } from "../tables.ts";
import type { OperationContext, PreparationContext, PreparedRun, Run } from "./operation.ts";
import { presentCompany, presentMember, presentWorkspace } from "./present.ts";

const SESSION_MS = 12 * 3_600_000;

export const createSession: PreparedRun<"createSession"> = {
  async prepare({ body: { email, password } }, context) {
    const { server } = context;
    const account = email.toLowerCase();
    requirePatience(account, context);
    // Counted before it is known to be one: guesses that come at once must not all slip by.
    noteFailure(account, context);
    const member = await server.store.read((tables) => tables.find("members", "email", account));
    const hash = member?.password_hash ?? (await server.decoyHash());
    const isRight = await server.passwordHash.verify(password, hash);
    if (member === undefined || !isRight) throw problem("INVALID_CREDENTIALS");
    takeBackFailure(account, context);
    return (running) => startSession(member, running);
  },
};

async function startSession(
  member: MemberRow,
  { server, tables, now }: OperationContext<"createSession">,
) {
  const token = issueSessionToken(server.random.bytes(SESSION_TOKEN_BYTES));
  const expires_at = toTimestamp(now + SESSION_MS);
  await tables.put("sessions", {
    id: server.ids.next("session", now),
    created_at: toTimestamp(now),
    token_hash: await server.hash.sha256(token),
    member_id: member.id,
    expires_at,
  });
  return created({ token, expires_at, member: presentMember(member) });
}

export const getSession: Run<"getSession"> = async (_input, { caller, tables }) => {
  const session = await tables.get("sessions", caller.sessionId);
  if (session === undefined) throw problem("SESSION_EXPIRED");
  const where = { company_id: caller.company.id };
  return ok({
    expires_at: session.expires_at,
    member: presentMember(caller.member),
    company: presentCompany(caller.company),
    workspaces: (await tables.list("workspaces", { where })).map(presentWorkspace),
  });
};

export const deleteSession: Run<"deleteSession"> = async (_input, { caller, tables }) => {
  await tables.remove("sessions", caller.sessionId);
  return noContent();
};

/** @throws Problem `AUTH_THROTTLED` when the account, or the address, has failed too often of late. */
function requirePatience(account: string, { server, address, now }: PreparationContext): void {
  const waits = subjects(account, address).map((subject) =>
    server.logIns.waitSeconds(subject, now),
  );
  const waitSeconds = Math.max(...waits);
  if (waitSeconds > 0) throw authThrottled(waitSeconds);
}

function noteFailure(account: string, { server, address, now }: PreparationContext): void {
  for (const subject of subjects(account, address)) server.logIns.fail(subject, now);
}

function takeBackFailure(account: string, { server, address }: PreparationContext): void {
  for (const subject of subjects(account, address)) server.logIns.takeBack(subject);
}

const subjects = (account: string, address: string | undefined): string[] =>
  address === undefined ? [`account ${account}`] : [`account ${account}`, `address ${address}`];
