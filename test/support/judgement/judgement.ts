/** A request with things wrong with it, brought about and sent under any policy. */
import { type IssueKeyOptions, type Policy, type PolicyName, policies } from "@postern/mock-server";
import type { Schemas } from "@postern/spec";
import type { Reply, TestServer } from "../harness.ts";

/** A call to change a post, and all that can be wrong with it; as it stands it succeeds. */
export const SOUND = {
  method: "PATCH",
  path: undefined as string | undefined,
  /** What the caller makes of the secret of the key. */
  authorization: (secret: string): string | undefined => `Bearer ${secret}`,
  /** Whether its token was ended: by revoking the key, or where there is no such action by regenerating it. */
  isRevoked: false,
  isExpired: false,
  isOnPlanWithoutApi: false,
  allowed_ips: [] as string[],
  origin: undefined as string | undefined,
  /** Whether the shortest window of the key is used up. */
  isSpent: false,
  scopes: ["posts:write"] as Required<IssueKeyOptions>["scopes"],
  workspaceId: undefined as string | undefined,
  body: JSON.stringify({ content: "Rocket skates are back." }),
};

export type Situation = typeof SOUND;

interface Issued {
  readonly keyId: string;
  readonly secret: string;
  /** Of the account admin. */
  readonly email: string;
}

/** Brings about all that is said of the key and its company, then sends the request. */
export async function judge(
  given: Situation,
  test: TestServer,
  policyName: PolicyName = "postern",
): Promise<Reply<unknown>> {
  const { method, path, ...sent } = await prepare(given, test, policyName);
  return test.call(method, path, sent);
}

/** Brings about all that is said of the key and its company. @returns the request, not sent yet. */
export async function prepare(
  given: Situation,
  test: TestServer,
  policyName: PolicyName = "postern",
) {
  const { server, call } = test;
  const policy = policies[policyName];
  const rules = Object.values(policy.kinds)[0];
  const type = rules?.companyTypes[0] ?? "company";
  const plan = given.isOnPlanWithoutApi ? planWithoutApi(policy) : undefined;
  const added = await server.addCompany({ type, ...(plan !== undefined && { plan }) });
  const { companyId, email } = added;
  const key = await server.issueKey({ companyId, ...optionsFor(given, policy) });
  const isOnly = rules?.maximum === 1;
  const writer = isOnly ? key : await server.issueKey({ companyId });
  // A key of one workspace knows its own.
  const own = rules?.owner === "company" ? { "x-workspace-id": added.workspaceId } : {};
  const draft = { token: writer.secret, json: { content: "Rocket skates." }, headers: own };
  const { body } = await call<Schemas["Post"] | undefined>("POST", "/posts", draft);
  await bringAbout(given, { ...key, email }, test, policy);

  const { origin, workspaceId, authorization } = given;
  const credential = authorization(key.secret);
  return {
    method: given.method,
    path: given.path ?? `/posts/${body.data?.id ?? "post_none"}`,
    body: given.body,
    headers: {
      "content-type": "application/json",
      ...own,
      ...(origin !== undefined && { origin }),
      ...(workspaceId !== undefined && { "x-workspace-id": workspaceId }),
      ...(credential !== undefined && { authorization: credential }),
    },
  };
}

const planWithoutApi = ({ plans }: Policy) =>
  Object.keys(plans).find((plan) => plans[plan]?.hasApiAccess === false);

/** Limits are set where they can be, and else what the policy gives is used up. */
function optionsFor({ isSpent, isExpired, scopes }: Situation, policy: Policy): IssueKeyOptions {
  const canBeSet = policy.windows.some(({ setting }) => setting !== undefined);
  const few = canBeSet ? { limits: { per_minute: 1, per_day: 1_000 } } : {};
  return {
    scopes,
    ...(isSpent ? few : { limits: "none" as const }),
    ...(isExpired && { expires_in_days: 1 }),
  };
}

/** What happens to the key between its making and the request. */
async function bringAbout(
  { isExpired, isSpent, isRevoked, allowed_ips }: Situation,
  { keyId, secret, email }: Issued,
  { server, call, logIn }: TestServer,
  { actions }: Policy,
): Promise<void> {
  if (isExpired) await server.clock.advance(86_399_000);
  while (isSpent && (await call("GET", "/me", { token: secret })).status !== 429);
  const path = `/api-keys/${keyId}`;
  if (allowed_ips.length > 0) {
    await call("PATCH", path, { token: await logIn(email), json: { allowed_ips } });
  }
  if (isRevoked) {
    const action = actions.includes("revoke") ? "revoke" : "regenerate";
    const json = action === "regenerate" ? { confirm: true } : {};
    await call("POST", `${path}/${action}`, { token: await logIn(email), json });
  }
  if (isExpired) await server.clock.advance(1_000);
}
