/** Rows as callers see them: without what is kept beside the resource. */
import type { ServerSchemas } from "@postern/spec";
import type { Company, Member, Workspace } from "../domain/access/caller.ts";
import type { BrandRow } from "../tables.ts";

export const presentMember = ({ id, name, email, role }: Member): ServerSchemas["Member"] => ({
  id,
  name,
  email,
  role,
});

export const presentCompany = ({ id, name, type, plan }: Company): ServerSchemas["Company"] => ({
  id,
  name,
  type,
  plan,
});

export function presentWorkspace(workspace: Workspace): ServerSchemas["Workspace"] {
  const { id, name, kind, timezone, company_id, created_at } = workspace;
  return { id, name, kind, timezone, company_id, created_at };
}

export const presentBrand = ({ version: _, ...brand }: BrandRow): ServerSchemas["Brand"] => brand;
