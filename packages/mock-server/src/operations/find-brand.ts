/** Finds the default brand of the caller's own workspace. */
import { problem } from "../domain/wire/problem.ts";
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
