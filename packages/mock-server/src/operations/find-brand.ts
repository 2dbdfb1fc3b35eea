/** Finds the brand that a body names in the caller's own workspace, or else its default one. */
import { problem, refuseFaults } from "../domain/wire/problem.ts";
import type { TableReader } from "../ports/store.ts";
import type { BrandRow } from "../tables.ts";

interface Place {
  readonly tables: TableReader;
  readonly workspaceId: string;
}

export async function findDefaultBrand({
  tables,
  workspaceId,
}: Place): Promise<BrandRow | undefined> {
  const [brand] = await tables.list("brands", {
    where: { workspace_id: workspaceId },
    filter: ({ is_default }) => is_default,
    limit: 1,
  });
  return brand;
}

/** @throws Problem `CONFLICT` where the workspace has no brand yet. */
export async function requireDefaultBrand(place: Place): Promise<BrandRow> {
  const brand = await findDefaultBrand(place);
  if (brand !== undefined) return brand;
  throw problem("CONFLICT", { message: "The workspace has no brand yet. Create one first." });
}

/** @throws Problem `VALIDATION_FAILED` for another tenant's brand just as for none. */
export async function requireOwnBrand(id: string, { tables, workspaceId }: Place): Promise<void> {
  const brand = await tables.get("brands", id);
  if (brand?.workspace_id === workspaceId) return;
  const message = "The workspace has no such brand.";
  refuseFaults([{ pointer: "/brand_id", code: "NOT_FOUND", message }]);
}
