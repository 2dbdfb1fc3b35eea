/** Makes a tenant beside the demo company for a test: what must not be seen across, on a plan of its own. */
import type { Company } from "../domain/access/caller.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { ServerContext } from "../server-context.ts";
import { DEMO_PASSWORD } from "./demo-data.ts";

export interface AddCompanyOptions extends Partial<Pick<Company, "type">> {
  /** Id of a plan of the policy. @default the policy's last, and with it the greatest */
  readonly plan?: string;
}

export interface AddedCompany {
  readonly companyId: string;
  readonly workspaceId: string;
  /** Of a workspace of kind `location`. */
  readonly locationId: string;
  /** Logs in its account admin, with the password of the demo company's members. */
  readonly email: string;
}

export async function addCompany(
  { type = "company", plan }: AddCompanyOptions,
  { ids, clock, passwordHash, policy, store }: ServerContext,
): Promise<AddedCompany> {
  const now = clock.now();
  const created_at = toTimestamp(now);
  const companyId = ids.next("company", now);
  const shared = { created_at, company_id: companyId };
  const kept = { idle_deletion_since: created_at, version: 1 };
  const place = { ...shared, ...kept, name: "Elsewhere", timezone: "Europe/Berlin" };
  const workspace = { ...place, id: ids.next("workspace", now), kind: "workspace" as const };
  const location = { ...place, id: ids.next("workspace", now), kind: "location" as const };
  const member = {
    ...shared,
    id: ids.next("member", now),
    name: "Eve Elsewhere",
    email: `owner@${companyId.replace("_", "-")}.test`,
    role: "account_admin" as const,
    password_hash: await passwordHash.hash(DEMO_PASSWORD),
  };
  await store.write(async (tables) => {
    const chosen = plan ?? Object.keys(policy.plans).at(-1) ?? "";
    const company = { ...kept, id: companyId, created_at, name: "Elsewhere", type, plan: chosen };
    await tables.put("companies", company);
    await tables.put("workspaces", workspace);
    await tables.put("workspaces", location);
    await tables.put("members", member);
  });
  return {
    companyId,
    workspaceId: workspace.id,
    locationId: location.id,
    email: member.email,
  };
}
