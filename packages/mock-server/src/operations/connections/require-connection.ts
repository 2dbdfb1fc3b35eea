/** Finds the connection that a path names, in the caller's own workspace. */
import type { TableReader } from "../../ports/store.ts";
import type { ConnectionRow } from "../../tables.ts";
import { requireRow } from "../require-row.ts";

/** @throws Problem `NOT_FOUND` */
export function requireConnection(
  { connection_id }: { readonly connection_id: string },
  { tables, workspaceId }: { readonly tables: TableReader; readonly workspaceId: string },
): Promise<ConnectionRow> {
  return requireRow(tables, "connections", { id: connection_id, workspaceId });
}
