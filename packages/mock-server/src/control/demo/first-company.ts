/** Makes the company that an empty server is for: its workspace, its owner, and a first key that can do everything there. */
import { newSecret } from "../../changes/keys/key-secret.ts";
import { keepKey } from "../../changes/keys/key-watch.ts";
import { type CreateApiKeyRequest, planKey } from "../../domain/keys/key-creation.ts";
import { issueKey } from "../../domain/keys/key-issue.ts";
import { ALL_SCOPES } from "../../domain/keys/scope.ts";
import { usualKind } from "../../domain/policy/policy-offer.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { ServerContext } from "../../server-context.ts";
import type { CompanyRow, MemberRow, WorkspaceRow } from "../../tables.ts";

export interface FirstCompanyRequest {
  readonly name: string;
  /** Id of a plan of the policy. */
  readonly plan: string;
  /** IANA name of the zone in which its workspace plans. */
  readonly timezone: string;
  /** E-mail address of its account admin. */
  readonly ownerEmail: string;
  readonly ownerPassword: string;
}

export interface FirstCompany {
  readonly companyId: string;
  readonly workspaceId: string;
  readonly keyId: string;
  /** The token of the key, which is not kept. */
  readonly secret: string;
}

/** Of a member, as the spec bounds it. */
const MAXIMUM_NAME_LENGTH = 100;

/**
 * @returns undefined where there is a company already; nothing has changed then.
 * @throws Problem `VALIDATION_FAILED` for what the policy does not allow.
 */
export async function makeFirstCompany(
  wanted: FirstCompanyRequest,
  server: ServerContext,
): Promise<FirstCompany | undefined> {
  const rows = await firstRows(wanted, server);
  const { company, workspace, member } = rows;
  const { key, secret } = await firstKey(rows, server);
  const isMade = await server.store.write(async (tables) => {
    if ((await tables.count("companies", {})) > 0) return false;
    await tables.put("companies", company);
    await tables.put("workspaces", workspace);
    await tables.put("members", member);
    await keepKey(key, { tables, server, now: server.clock.now() });
    return true;
  });
  if (!isMade) return undefined;
  return { companyId: company.id, workspaceId: workspace.id, keyId: key.id, secret };
}

interface FirstRows {
  readonly company: CompanyRow;
  readonly workspace: WorkspaceRow;
  readonly member: MemberRow;
}

/** The company is of a type and its workspace of a kind that the policy's usual kind of key fits. */
async function firstRows(wanted: FirstCompanyRequest, server: ServerContext): Promise<FirstRows> {
  const { clock, ids, passwordHash, policy } = server;
  const now = clock.now();
  const created_at = toTimestamp(now);
  const { companyTypes, reaches } = usualKind(policy).rules;
  const company: CompanyRow = {
    id: ids.next("company", now),
    created_at,
    name: wanted.name,
    type: companyTypes.includes("company") ? "company" : "agency",
    plan: wanted.plan,
    idle_deletion_since: created_at,
    version: 1,
  };
  const workspace: WorkspaceRow = {
    id: ids.next("workspace", now),
    created_at,
    name: wanted.name,
    kind: reaches.includes("workspace") ? "workspace" : "location",
    timezone: wanted.timezone,
    company_id: company.id,
    idle_deletion_since: created_at,
    version: 1,
  };
  const member: MemberRow = {
    id: ids.next("member", now),
    created_at,
    company_id: company.id,
    name: (wanted.ownerEmail.split("@", 1)[0] ?? "").slice(0, MAXIMUM_NAME_LENGTH),
    email: wanted.ownerEmail.toLowerCase(),
    role: "account_admin",
    password_hash: await passwordHash.hash(wanted.ownerPassword),
  };
  return { company, workspace, member };
}

async function firstKey({ company, workspace, member }: FirstRows, server: ServerContext) {
  const { addresses, clock, ids, policy } = server;
  const now = clock.now();
  const { kind, rules } = usualKind(policy);
  const request: CreateApiKeyRequest = {
    kind,
    name: "First key",
    expires_in_days: null,
    ...(rules.scopes === "chosen" && { scopes: [...ALL_SCOPES] }),
  };
  const owner = { company, workspaces: [workspace] };
  const isRange = (text: string) => addresses.isRange(text);
  const plan = planKey(request, owner, { policy, isRange });
  const id = ids.next("apiKey", now);
  const secret = await newSecret({ keyId: id, rules: plan.rules }, server);
  const key = issueKey(request, plan, {
    id,
    secret,
    companyId: company.id,
    createdBy: { type: "member", id: member.id },
    now,
    policy,
  });
  return { key, secret: secret.token };
}
