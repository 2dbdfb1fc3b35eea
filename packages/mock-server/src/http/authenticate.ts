/** Checks 1 to 6: who presents a good key or session, and who only guesses. */
import type { Operation } from "@postern/spec";
import { throttleGuess } from "../domain/access/auth-throttle.ts";
import type { Caller, KeyCaller, SessionCaller } from "../domain/access/caller.ts";
import { parseCredential } from "../domain/access/credential.ts";
import { type ApiKey, judgeKey, revokedKey } from "../domain/keys/api-key.ts";
import { Problem, problem } from "../domain/wire/problem.ts";
import type { TableReader } from "../ports.ts";
import type { Exchange } from "./exchange.ts";

/**
 * @returns undefined where the operation asks for nobody.
 * @throws Problem `UNAUTHORIZED`, `INVALID_API_KEY`, `API_KEY_EXPIRED`, `SESSION_EXPIRED`, `AUTH_THROTTLED`.
 */
export async function authenticate(
  exchange: Exchange,
  operation: Operation,
): Promise<Caller | undefined> {
  const { request, server } = exchange;
  if (operation.security.length === 0) return undefined;
  try {
    const header = request.header("authorization");
    const { type, token } = parseCredential(
      header,
      server.tokenFormats,
      server.policy.texts.unauthorized,
    );
    const hash = await server.hash.sha256(token);
    const find = type === "key" ? findKey : findSession;
    return await server.store.read<Caller>((tables) => find(hash, tables, exchange));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { address } = request;
    throw throttleGuess(error, { guesses: server.guesses, address, now: server.clock.now() });
  }
}

async function findKey(
  hash: string,
  tables: TableReader,
  { server, known }: Exchange,
): Promise<KeyCaller> {
  const found = await tables.find("api_keys", "secret_hash", hash);
  const replaced = found === undefined ? await findReplaced(hash, tables) : undefined;
  const presented = found ?? replaced;
  if (presented !== undefined) known.key = presented;
  // It answers as a revoked token does, not as one that never was.
  if (replaced !== undefined) throw revokedKey(server.policy);
  const key = judgeKey(found, server.policy, server.clock.now());
  const company = await tables.get("companies", key.company_id);
  const workspace =
    key.workspace_id === null ? undefined : await tables.get("workspaces", key.workspace_id);
  if (company === undefined) throw new Error(`Key ${key.id} belongs to no company.`);
  return { type: "key", key, company, workspace };
}

/** The key whose token this was, before regenerating replaced it. */
async function findReplaced(hash: string, tables: TableReader): Promise<ApiKey | undefined> {
  const retired = await tables.get("retired_tokens", hash);
  return retired && tables.get("api_keys", retired.key_id);
}

async function findSession(
  hash: string,
  tables: TableReader,
  { server }: Exchange,
): Promise<SessionCaller> {
  const session = await tables.find("sessions", "token_hash", hash);
  const member = session && (await tables.get("members", session.member_id));
  const company = member && (await tables.get("companies", member.company_id));
  if (session === undefined || member === undefined || company === undefined) {
    throw problem("SESSION_EXPIRED");
  }
  if (Date.parse(session.expires_at) <= server.clock.now()) throw problem("SESSION_EXPIRED");
  const members = await tables.list("members", { where: { company_id: company.id } });
  const contacts = members.filter(({ role }) => role === "account_admin");
  return { type: "session", sessionId: session.id, member, company, contacts };
}
