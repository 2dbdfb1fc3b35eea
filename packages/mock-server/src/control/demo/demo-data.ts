/** The first data of an empty server: company Acme, its people, its accounts, and one key that is the same everywhere. */

import { keepSecret } from "../../changes/keys/key-secret.ts";
import { keepKey } from "../../changes/keys/key-watch.ts";
import type { ApiKey } from "../../domain/keys/api-key.ts";
import type { KeyAccess } from "../../domain/keys/key-access.ts";
import { planKey } from "../../domain/keys/key-creation.ts";
import { issueKey } from "../../domain/keys/key-issue.ts";
import { ALL_SCOPES } from "../../domain/keys/scope.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import { usualKind } from "../../domain/policy/policy-offer.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { ServerContext } from "../../server-context.ts";
import type { BrandRow, CompanyRow, ConnectionRow, WorkspaceRow } from "../../tables.ts";
import { makeDemoAnalytics } from "./demo-analytics.ts";
import { makeDemoCrm } from "./demo-crm.ts";

/** Of so plain a pattern that no secret scanner takes a token of it for a real one. */
const PATTERN = "0123456789abcdef";

/** The token of the demo key under the default policy. */
export const DEMO_TOKEN = `rp_${PATTERN.repeat(4)}`;
export const DEMO_PASSWORD = "postern-demo";
export const DEMO_COMPANY_ID = "company_acme";
export const DEMO_WORKSPACE_ID = "ws_acme";

const MEMBERS = [
  { id: "member_owner", name: "Olive Owner", email: "owner@acme.test", role: "account_admin" },
  { id: "member_admin", name: "Adam Admin", email: "admin@acme.test", role: "admin" },
  { id: "member_member", name: "Mia Member", email: "member@acme.test", role: "member" },
] as const;

export const DEMO_EMAILS: readonly string[] = MEMBERS.map(({ email }) => email);

type Brand = Pick<BrandRow, "id" | "name" | "is_default">;
const BRANDS: readonly Brand[] = [
  { id: "brand_acme", name: "Acme", is_default: true },
  { id: "brand_acmelabs", name: "Acme Labs", is_default: false },
];

type Account = Pick<ConnectionRow, "network" | "type" | "capabilities">;
const ACCOUNTS: readonly Account[] = [
  { network: "x", type: "profile", capabilities: ["text", "link", "image", "video"] },
  { network: "instagram", type: "business", capabilities: ["image", "video", "carousel"] },
  { network: "facebook", type: "page", capabilities: ["text", "link", "image", "video"] },
  { network: "linkedin", type: "page", capabilities: ["text", "link", "image", "document"] },
  { network: "tiktok", type: "profile", capabilities: ["image", "video", "carousel"] },
  { network: "threads", type: "profile", capabilities: ["text", "link", "image", "video"] },
  { network: "bluesky", type: "profile", capabilities: ["text", "link", "image", "video"] },
  { network: "pinterest", type: "business", capabilities: ["image", "video"] },
];

/** An account that refuses every post, so that a failure can be seen. */
export const FAILING_CONNECTION_ID = "conn_alwaysfails";

/** The token of the demo key, in the format of its kind. */
export function demoToken(policy: Policy): string {
  const { prefix, hexLength } = usualKind(policy).rules.token;
  return prefix + PATTERN.repeat(Math.ceil(hexLength / PATTERN.length)).slice(0, hexLength);
}

/** The headers of a request with the demo key: one that belongs to no workspace names the one it is for. */
export function demoHeaders(policy: Policy): Readonly<Record<string, string>> {
  const isOfWorkspace = usualKind(policy).rules.owner === "workspace";
  return {
    Authorization: `Bearer ${demoToken(policy)}`,
    ...(!isOfWorkspace && { "X-Workspace-Id": DEMO_WORKSPACE_ID }),
  };
}

/** The company is of a type, on a plan and has a workspace that the policy's usual kind of key fits. */
export async function makeDemoData(server: ServerContext): Promise<void> {
  const { companyTypes, reaches } = usualKind(server.policy).rules;
  const created_at = toTimestamp(server.clock.now());
  const password_hash = await server.passwordHash.hash(DEMO_PASSWORD);
  const company: CompanyRow = {
    id: DEMO_COMPANY_ID,
    created_at,
    name: "Acme",
    type: companyTypes.includes("company") ? "company" : "agency",
    plan: Object.keys(server.policy.plans).at(-1) ?? "",
    idle_deletion_since: created_at,
    version: 1,
  };
  const workspace: WorkspaceRow = {
    id: DEMO_WORKSPACE_ID,
    created_at,
    name: "Acme",
    kind: reaches.includes("workspace") ? "workspace" : "location",
    timezone: "Europe/Berlin",
    company_id: company.id,
    idle_deletion_since: created_at,
    version: 1,
  };
  const key = await demoKey(company, workspace, server);
  await server.store.write(async (tables) => {
    // Another instance on the same database may have been quicker.
    if ((await tables.count("companies", {})) > 0) return;
    await tables.put("companies", company);
    await tables.put("workspaces", workspace);
    for (const member of MEMBERS) {
      const row = { ...member, created_at, company_id: company.id, password_hash };
      await tables.put("members", row);
    }
    for (const brand of BRANDS) await tables.put("brands", brandRow(brand, created_at));
    for (const connection of connectionRows(created_at)) {
      await tables.put("connections", connection);
    }
    const place = { workspace_id: workspace.id, created_at };
    await makeDemoCrm(place, tables);
    await makeDemoAnalytics(place, tables);
    await keepKey(key, { tables, server, now: server.clock.now() });
  });
}

const brandRow = (brand: Brand, created_at: string): BrandRow => ({
  ...brand,
  created_at,
  workspace_id: DEMO_WORKSPACE_ID,
  email: "hello@acme.test",
  website: "https://acme.test",
  timezone: "Europe/Berlin",
  country: "DE",
  version: 1,
});

function connectionRows(created_at: string): ConnectionRow[] {
  const shared = {
    created_at,
    workspace_id: DEMO_WORKSPACE_ID,
    image_url: null,
    status: "active" as const,
    expires_at: null,
    disabled: false,
    default_options: {},
    version: 1,
    health: { token_valid: true, scopes_missing: [], issues: [] },
  };
  const working = ACCOUNTS.map((account) => ({
    ...shared,
    ...account,
    id: `conn_acme${account.network}`,
    brand_id: "brand_acme",
    external_id: `acme-${account.network}`,
    name: `Acme on ${account.network}`,
    username: "acme",
  }));
  const failing = {
    ...shared,
    id: FAILING_CONNECTION_ID,
    brand_id: "brand_acmelabs",
    network: "mastodon" as const,
    type: "profile" as const,
    external_id: "acme-labs",
    name: "Always fails: auth_expired",
    username: "acmelabs",
    capabilities: ["text" as const],
  };
  return [...working, failing];
}

/** A key with every scope, at the limits of the plan. */
async function demoKey(
  company: CompanyRow,
  workspace: WorkspaceRow,
  server: ServerContext,
): Promise<ApiKey> {
  const { policy } = server;
  const keyId = "key_demo";
  const token = demoToken(policy);
  const { kind, rules } = usualKind(policy);
  const request = {
    kind,
    name: "Demo key",
    expires_in_days: null,
    rate_limit: planLimits(company, policy),
    ...(rules.scopes === "chosen" && { scopes: [...ALL_SCOPES] }),
  };
  const owner = { company, workspaces: [workspace] };
  const isRange = (text: string) => server.addresses.isRange(text);
  return issueKey(request, planKey(request, owner, { policy, isRange }), {
    id: keyId,
    secret: await keepSecret(token, { keyId, rules }, server),
    companyId: company.id,
    createdBy: null,
    now: server.clock.now(),
    policy,
  });
}

function planLimits(
  { plan }: CompanyRow,
  { plans, windows }: Policy,
): Required<KeyAccess>["rate_limit"] {
  const quotas = plans[plan]?.quotas ?? {};
  const limits = windows.map(({ name, setting }) => [setting, quotas[name]]);
  return Object.fromEntries(
    limits.filter(([setting, quota]) => setting !== undefined && quota !== undefined),
  );
}
