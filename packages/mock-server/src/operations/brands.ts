/** Public identities inside a workspace. */
import type { ServerSchemas } from "@postern/spec";
import { containsText } from "../domain/contacts/contains-text.ts";
import { maximumBrands } from "../domain/policy/plan.ts";
import { requireTimeZone } from "../domain/time/time-zone.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { created, noContent, ok } from "../domain/wire/outcome.ts";
import { problem } from "../domain/wire/problem.ts";
import type { TableWriter } from "../ports/store.ts";
import type { BrandRow } from "../tables.ts";
import { findDefaultBrand } from "./find-brand.ts";
import { listPage } from "./list-page.ts";
import type { OperationContext, Run } from "./operation.ts";
import { refuseWithWaitingPosts } from "./posts/waiting-posts.ts";
import { presentBrand } from "./present.ts";
import { requireRow } from "./require-row.ts";

export const listBrands: Run<"listBrands"> = ({ query }, { workspaceId, tables }) =>
  listPage(
    tables,
    {
      table: "brands",
      query,
      where: { workspace_id: workspaceId },
      filter: ({ name }) => containsText([name], query.q),
    },
    presentBrand,
  );

export const createBrand: Run<"createBrand"> = async ({ body }, context) => {
  const { tables, server, workspaceId, now } = context;
  requireTimeZone(body.timezone);
  await requireRoom(context);
  const workspace = await tables.get("workspaces", workspaceId);
  const { name, email = null, website = null, country = null } = body;
  const brand: BrandRow = {
    id: server.ids.next("brand", now),
    workspace_id: workspaceId,
    name,
    email,
    website,
    timezone: body.timezone ?? workspace?.timezone ?? "UTC",
    country,
    is_default: (await tables.count("brands", { workspace_id: workspaceId })) === 0,
    created_at: toTimestamp(now),
    version: 1,
  };
  await tables.put("brands", brand);
  return created(presentBrand(brand), { etag: etagOf(brand) });
};

export const getBrand: Run<"getBrand"> = async ({ path }, context) => {
  const brand = await requireRow(context.tables, "brands", named(path, context));
  return ok(presentBrand(brand), { etag: etagOf(brand) });
};

export const updateBrand: Run<"updateBrand"> = async ({ path, body }, context) => {
  const { tables, ifMatch } = context;
  const brand = await requireRow(tables, "brands", named(path, context));
  requireMatch(ifMatch, brand);
  requireTimeZone(body.timezone);
  if (body.is_default === true) await deposeDefault(brand, tables);
  const changed = changeBrand(brand, body);
  await tables.put("brands", changed);
  return ok(presentBrand(changed), { etag: etagOf(changed) });
};

export const deleteBrand: Run<"deleteBrand"> = async ({ path }, context) => {
  const { tables } = context;
  const brand = await requireRow(tables, "brands", named(path, context));
  if (brand.is_default) {
    throw problem("CONFLICT", {
      message: "This is the default brand of the workspace. Make another brand the default first.",
      details: { is_default: true },
    });
  }
  await refuseWithWaitingPosts(context, ({ brand_id }) => brand_id === brand.id);
  await handOverConnections(brand, tables);
  await tables.remove("brands", brand.id);
  return noContent();
};

const named = (path: { brand_id: string }, { workspaceId }: { workspaceId: string }) => ({
  id: path.brand_id,
  workspaceId,
});

function changeBrand(brand: BrandRow, change: ServerSchemas["UpdateBrandRequest"]): BrandRow {
  return { ...brand, ...change, version: brand.version + 1 };
}

/** @throws Problem `BRAND_LIMIT`: the plan is the company's, and counts the brands of all its workspaces. */
async function requireRoom({ tables, server, caller }: OperationContext<"createBrand">) {
  const { company } = caller;
  const limit = maximumBrands(company, server.policy);
  const workspaces = await tables.list("workspaces", { where: { company_id: company.id } });
  const ids = workspaces.map(({ id }) => id);
  if ((await tables.count("brands", { workspace_id: ids })) < limit) return;
  throw problem("BRAND_LIMIT", {
    message: `The plan ${company.plan} allows ${limit} brands.`,
    details: { limit, plan: company.plan },
  });
}

async function deposeDefault(successor: BrandRow, tables: TableWriter): Promise<void> {
  const brand = await findDefaultBrand({ tables, workspaceId: successor.workspace_id });
  if (brand === undefined || brand.id === successor.id) return;
  await tables.put("brands", { ...brand, is_default: false, version: brand.version + 1 });
}

async function handOverConnections(brand: BrandRow, tables: TableWriter): Promise<void> {
  const { id, workspace_id } = brand;
  const heir = await findDefaultBrand({ tables, workspaceId: workspace_id });
  if (heir === undefined) return;
  const connections = await tables.list("connections", {
    where: { workspace_id },
    filter: ({ brand_id }) => brand_id === id,
  });
  for (const connection of connections) {
    const version = connection.version + 1;
    await tables.put("connections", { ...connection, brand_id: heir.id, version });
  }
}
