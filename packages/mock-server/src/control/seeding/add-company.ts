/** Makes a tenant beside the demo company for a test: what must not be seen across, on a plan of its own. */
import type { Company, Workspace } from "../../domain/access/caller.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ServerContext } from "../../server-context.ts";
import type { BrandRow } from "../../tables.ts";
import { DEMO_PASSWORD } from "../demo/demo-data.ts";

export interface AddCompanyOptions extends Partial<Pick<Company, "id" | "name" | "type">> {
  /** Id of a plan of the policy. @default the policy's last, and with it the greatest */
  readonly plan?: string;
  /** Of its workspace. @default one made by the server */
  readonly workspaceId?: string;
  /** Of its location. @default one made by the server */
  readonly locationId?: string;
  /** Of its account admin. @default one of the company's id */
  readonly email?: string;
  /** Of the brand of its workspace, which accounts belong to. @default it has none */
  readonly brandName?: string;
}

export interface AddedCompany {
  readonly companyId: string;
  readonly workspaceId: string;
  /** Of a workspace of kind `location`. */
  readonly locationId: string;
  /** Logs in its account admin, with the password of the demo company's members. */
  readonly email: string;
}

/** @throws Error for an id that something has already. */
export async function addCompany(
  options: AddCompanyOptions,
  { ids, clock, passwordHash, policy, store }: ServerContext,
): Promise<AddedCompany> {
  const now = clock.now();
  const created_at = toTimestamp(now);
  const { type = "company", name = "Elsewhere", plan } = options;
  const companyId = options.id ?? ids.next("company", now);
  const shared = { created_at, company_id: companyId };
  const kept = { idle_deletion_since: created_at, version: 1 };
  const place = { ...shared, ...kept, name, timezone: "Europe/Berlin" };
  const workspaceId = options.workspaceId ?? ids.next("workspace", now);
  const locationId = options.locationId ?? ids.next("workspace", now);
  const workspace = { ...place, id: workspaceId, kind: "workspace" as const };
  const location = { ...place, id: locationId, kind: "location" as const };
  const member = {
    ...shared,
    id: ids.next("member", now),
    name: "Eve Elsewhere",
    email: options.email ?? `owner@${companyId.replace("_", "-")}.test`,
    role: "account_admin" as const,
    password_hash: await passwordHash.hash(DEMO_PASSWORD),
  };
  await store.write(async (tables) => {
    const chosen = plan ?? Object.keys(policy.plans).at(-1) ?? "";
    if ((await tables.get("companies", companyId)) !== undefined) {
      throw new Error(`A company ${companyId} already exists.`);
    }
    for (const id of [workspaceId, locationId]) await requireFree(id, tables);
    const company = { ...kept, id: companyId, created_at, name, type, plan: chosen };
    await tables.put("companies", company);
    await tables.put("workspaces", workspace);
    await tables.put("workspaces", location);
    await tables.put("members", member);
    if (options.brandName === undefined) return;
    await tables.put("brands", brandOf(workspace, options.brandName, ids.next("brand", now)));
  });
  return { companyId, workspaceId, locationId, email: member.email };
}

/** A workspace that changed hands would show one company's posts to another. */
async function requireFree(workspaceId: string, tables: TableReader): Promise<void> {
  const workspace = await tables.get("workspaces", workspaceId);
  if (workspace === undefined) return;
  throw new Error(
    `There is a workspace ${workspaceId} already, of the company ${workspace.company_id}.`,
  );
}

const brandOf = (
  { id: workspace_id, created_at, timezone }: Workspace,
  name: string,
  id: string,
): BrandRow => ({
  id,
  created_at,
  workspace_id,
  name,
  is_default: true,
  email: null,
  website: null,
  timezone,
  country: null,
  version: 1,
});
