/** The paying account, and the people in it. */
import type { ServerSchemas } from "@postern/spec";
import { emitAudit } from "../changes/emit-audit.ts";
import { watchKey } from "../changes/keys/key-watch.ts";
import { idleDeletionSince } from "../domain/keys/key-stages.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { ok } from "../domain/wire/outcome.ts";
import { problem } from "../domain/wire/problem.ts";
import type { TableReader } from "../ports/store.ts";
import type { CompanyRow, MemberRow } from "../tables.ts";
import { findDefaultBrand } from "./find-brand.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";
import { presentCompany, presentMember } from "./present.ts";

type Details = ServerSchemas["CompanyDetails"];

export const getCompany: Run<"getCompany"> = async (_input, { caller, tables, server }) => {
  const company = await requireCompany(caller.company.id, tables);
  const details = await presentDetails(company, tables, server.policy);
  return ok(details, { etag: etagOf(taggable(company, details)) });
};

export const updateCompany: Run<"updateCompany"> = async ({ body }, context) => {
  const { caller, tables, server, now, ifMatch } = context;
  const company = await requireCompany(caller.company.id, tables);
  const before = await presentDetails(company, tables, server.policy);
  requireMatch(ifMatch, taggable(company, before));
  const idle_deletion_since = idleDeletionSince(company, body.settings?.idle_deletion, now);
  const updated = { ...company, idle_deletion_since, version: company.version + 1 };
  await tables.put("companies", updated);
  const keys = await tables.list("api_keys", {
    where: { company_id: company.id },
    filter: ({ workspace_id }) => workspace_id === null,
  });
  for (const key of keys) await watchKey(key, context);
  const subject = { id: company.id, company_id: company.id };
  await emitAudit({ action: "company.updated", subject, changed: Object.keys(body) }, context);
  const details = { ...before, settings: presentSettings(updated) };
  return ok(details, { etag: etagOf(taggable(updated, details)) });
};

export const listMembers: Run<"listMembers"> = ({ query }, { caller, tables }) =>
  listPage(
    tables,
    {
      table: "members",
      query,
      where: { company_id: caller.company.id },
      filter: ({ role }) => query.role === undefined || role === query.role,
    },
    presentMember,
  );

export const updateMemberRole: Run<"updateMemberRole"> = async ({ path, body }, context) => {
  const { caller, tables } = context;
  const member = await tables.get("members", path.member_id);
  if (member === undefined || member.company_id !== caller.company.id) {
    throw problem("NOT_FOUND", {
      message: `There is no member ${path.member_id} in this company.`,
    });
  }
  if (member.role === body.role) return ok(presentMember(member));
  if (member.role === "account_admin") await requireAnotherAdmin(member, tables);
  const updated = { ...member, role: body.role };
  await tables.put("members", updated);
  await emitAudit({ action: "member.updated", subject: member, changed: ["role"] }, context);
  return ok(presentMember(updated));
};

/**
 * A company that nobody can administer could never be put right again.
 * @throws Problem `CONFLICT`
 */
async function requireAnotherAdmin({ company_id }: MemberRow, tables: TableReader): Promise<void> {
  const admins = await tables.list("members", {
    where: { company_id },
    filter: ({ role }) => role === "account_admin",
    limit: 2,
  });
  if (admins.length > 1) return;
  throw problem("CONFLICT", {
    message:
      "This is the last account admin of the company. Make somebody else account admin first.",
  });
}

async function requireCompany(id: string, tables: TableReader): Promise<CompanyRow> {
  const company = await tables.get("companies", id);
  if (company !== undefined) return company;
  throw new Error(`There is no company ${id}, though somebody acts for it.`);
}

async function presentDetails(
  company: CompanyRow,
  tables: TableReader,
  policy: Policy,
): Promise<Details> {
  return {
    ...presentCompany(company),
    billing_url: policy.texts.upgradeUrl,
    default_brand_id: await defaultBrandId(company.id, tables),
    settings: presentSettings(company),
  };
}

const presentSettings = ({ idle_deletion_since }: CompanyRow) => ({
  idle_deletion: idle_deletion_since !== null,
});

/** The default brand changes with no change to the company itself. */
function taggable({ id, version }: CompanyRow, { default_brand_id }: Details) {
  return { id: `${id}.${default_brand_id ?? "none"}`, version };
}

/** The default brand of the oldest workspace. */
async function defaultBrandId(company_id: string, tables: TableReader): Promise<string | null> {
  const workspaces = await tables.list("workspaces", { where: { company_id } });
  const oldest = workspaces.at(-1);
  if (oldest === undefined) return null;
  const brand = await findDefaultBrand({ tables, workspaceId: oldest.id });
  return brand?.id ?? null;
}
