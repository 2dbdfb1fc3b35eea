/** Holds the brand that a body names against those of the workspace. */
import { refuseFaults } from "../domain/wire/problem.ts";
import type { TableReader } from "../ports/store.ts";

/** @throws Problem `VALIDATION_FAILED` for another tenant's brand just as for none. */
export async function requireBrand(
  id: string,
  { tables, workspaceId }: { readonly tables: TableReader; readonly workspaceId: string },
): Promise<void> {
  const brand = await tables.get("brands", id);
  if (brand?.workspace_id === workspaceId) return;
  const message = "The workspace has no such brand.";
  refuseFaults([{ pointer: "/brand_id", code: "NOT_FOUND", message }]);
}
