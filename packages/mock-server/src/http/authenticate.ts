/** Checks 1 to 6: who presents a good key or session, and who only guesses. */
import type { Operation } from "@postern/spec";
import { throttleGuess } from "../domain/access/auth-throttle.ts";
import type { Caller, KeyCaller, SessionCaller } from "../domain/access/caller.ts";
import { type Credential, parseCredential } from "../domain/access/credential.ts";
import {
  type ApiKey,
  requireKnownKey,
  requireLiveToken,
  requireUnexpired,
} from "../domain/keys/api-key.ts";
import { Problem, problem } from "../domain/wire/problem.ts";
import type { TableReader } from "../ports/store.ts";
import type { SessionRow } from "../tables.ts";
import { check } from "./check.ts";
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
    const credential = readCredential(exchange);
    if (credential === undefined) return undefined;
    const hash = await server.hash.sha256(credential.token);
    const find = credential.type === "key" ? findKey : findSession;
    return await server.store.read<Caller | undefined>((tables) => find(hash, tables, exchange));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { address } = request;
    throw throttleGuess(error, { guesses: server.guesses, address, now: server.clock.now() });
  }
}

function readCredential(exchange: Exchange): Credential | undefined {
  const { request, server } = exchange;
  const header = request.header("authorization");
  const { tokenFormats, policy } = server;
  return check(exchange, placeOfCredential, () =>
    parseCredential(header, tokenFormats, policy.texts.unauthorized),
  );
}

const placeOfCredential = ({ details }: Problem) =>
  details?.["reason"] === "malformed_token" ? 2 : 1;

async function findKey(
  hash: string,
  tables: TableReader,
  exchange: Exchange,
): Promise<KeyCaller | undefined> {
  const { server, known } = exchange;
  const { policy } = server;
  const found = await tables.find("api_keys", "secret_hash", hash);
  const replaced = found === undefined ? await findReplaced(hash, tables) : undefined;
  const presented = found ?? replaced;
  if (presented !== undefined) known.key = presented;
  const key = check(exchange, 3, () => requireKnownKey(presented, policy));
  if (key === undefined) return undefined;
  // A token that was replaced answers as a revoked one does, not as one that never was.
  check(exchange, 4, () => requireLiveToken(key, replaced !== undefined, policy));
  check(exchange, 5, () => requireUnexpired(key, server.clock.now()));
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
  exchange: Exchange,
): Promise<SessionCaller | undefined> {
  const session = await tables.find("sessions", "token_hash", hash);
  const member = session && (await tables.get("members", session.member_id));
  const company = member && (await tables.get("companies", member.company_id));
  const found = check(exchange, 3, () => {
    if (session !== undefined && member !== undefined && company !== undefined) {
      return { session, member, company };
    }
    throw problem("SESSION_EXPIRED");
  });
  if (found === undefined) return undefined;
  check(exchange, 5, () => requireLiveSession(found.session, exchange.server.clock.now()));
  const members = await tables.list("members", { where: { company_id: found.company.id } });
  return {
    type: "session",
    sessionId: found.session.id,
    member: found.member,
    company: found.company,
    contacts: members.filter(({ role }) => role === "account_admin"),
  };
}

function requireLiveSession({ expires_at }: SessionRow, now: number): void {
  if (Date.parse(expires_at) <= now) throw problem("SESSION_EXPIRED");
}
