/** A server under some policy, an account admin who is logged in, and the calls by which keys are made and tried. */
import {
  type AddCompanyOptions,
  type AddedCompany,
  type MockServerOptions,
  type Policy,
  type PolicyName,
  policies,
} from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import { EMAILS, type Reply, type Sent, startServer, type TestServer } from "./harness.ts";

export type KeyRequest = Partial<Schemas["CreateApiKeyRequest"]>;
type SecretKey = Schemas["ApiKeyWithSecret"];

export interface KeyDesk extends TestServer {
  readonly policy: Policy;
  /** A call under a session of the account admin, unless it names another token. */
  manage<Data = unknown>(method: string, path: string, sent?: Sent): Promise<Reply<Data>>;
  /** Asks for a key of the policy's usual kind, unless it names another, with no more than that takes. */
  create(request?: KeyRequest, sent?: Sent): Promise<Reply<SecretKey>>;
  /** A key that was made so. */
  newKey(request?: KeyRequest): Promise<SecretKey>;
  /** The first thing that a caller asks with a token: who it is. */
  me(token: string, headers?: Sent["headers"]): Promise<Reply<Schemas["Me"]>>;
}

/** How long a session lasts. */
const SESSION_MS = 12 * 3_600_000;

export interface KeyDeskOptions extends Omit<MockServerOptions, "policy"> {
  readonly policy?: PolicyName | Policy;
}

/** Opens the desk of the demo company, which has no key yet: its demo key is deleted. */
export async function openKeyDesk(options: KeyDeskOptions = {}): Promise<KeyDesk> {
  const { policy = "postern" } = options;
  const started = await startServer(options);
  const rules = typeof policy === "string" ? policies[policy] : policy;
  const desk = sitDown(started, rules, EMAILS.owner);
  await desk.manage("DELETE", "/api-keys/key_demo?confirm=true");
  return desk;
}

/** Opens the desk of another company of the same server. */
export async function openOtherDesk(
  { policy, ...started }: KeyDesk,
  company: AddCompanyOptions = {},
): Promise<KeyDesk & AddedCompany> {
  const added = await started.server.addCompany(company);
  return { ...sitDown(started, policy, added.email), ...added };
}

function sitDown(started: TestServer, policy: Policy, email: string): KeyDesk {
  const session = keepSession(started, email);
  const manage: KeyDesk["manage"] = async (method, path, sent) =>
    started.call(method, path, { token: await session(), ...sent });
  const create: KeyDesk["create"] = (request, sent) =>
    manage("POST", "/api-keys", { json: { ...leastFor(policy, request), ...request }, ...sent });
  return {
    ...started,
    policy,
    manage,
    create,
    async newKey(request) {
      const { status, body } = await create(request);
      if (status !== 201) throw new Error(`No key was made: ${JSON.stringify(body)}`);
      return body.data;
    },
    me: (token, headers = {}) => started.call("GET", "/me", { token, headers }),
  };
}

/** Logs in, and again once the clock has moved beyond the end of the session. */
function keepSession({ logIn, server }: TestServer, email: string): () => Promise<string> {
  let token: string | undefined;
  let endsAt = 0;
  return async () => {
    const now = server.clock.now().getTime();
    if (token === undefined || now >= endsAt) {
      token = await logIn(email);
      endsAt = now + SESSION_MS;
    }
    return token;
  };
}

/** What a request must hold under the policy. */
function leastFor({ kinds }: Policy, { kind }: KeyRequest = {}): KeyRequest {
  const asked = kind ?? (Object.keys(kinds)[0] as Schemas["ApiKeyKind"]);
  const isChosen = kinds[asked]?.scopes === "chosen";
  return { kind: asked, ...(isChosen && { scopes: ["posts:read", "posts:write"] }) };
}
