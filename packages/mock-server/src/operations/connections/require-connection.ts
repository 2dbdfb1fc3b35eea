/** Finds the connections that a path or a body names, in the caller's own workspace. */
import { refuseFaults } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ConnectionRow } from "../../tables.ts";
import { requireRow } from "../require-row.ts";

interface Place {
  readonly tables: TableReader;
  readonly workspaceId: string;
}

/** @throws Problem `NOT_FOUND` */
export function requireConnection(
  { connection_id }: { readonly connection_id: string },
  { tables, workspaceId }: Place,
): Promise<ConnectionRow> {
  return requireRow(tables, "connections", { id: connection_id, workspaceId });
}

/**
 * @param pointerOf Where the body names the connection of an index, as a JSON Pointer.
 * @throws Problem `VALIDATION_FAILED` for connections that the workspace does not have.
 */
export async function requireConnections(
  ids: readonly string[],
  { tables, workspaceId }: Place,
  pointerOf = (index: number): string => `/connection_ids/${index}`,
): Promise<void> {
  const rows = await Promise.all(ids.map((id) => tables.get("connections", id)));
  const message = "The workspace has no such connection.";
  refuseFaults(
    rows.flatMap((row, index) =>
      row?.workspace_id === workspaceId
        ? []
        : [{ pointer: pointerOf(index), code: "NOT_FOUND", message }],
    ),
  );
}
