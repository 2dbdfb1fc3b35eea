/** Connected accounts on social networks. */

import { etagOf } from "../domain/etag.ts";
import { ok } from "../domain/outcome.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";
import { presentConnection } from "./present.ts";
import { requireRow } from "./require-row.ts";

export const listConnections: Run<"listConnections"> = ({ query }, { workspaceId, tables }) => {
  const { brand_id, network, status } = query;
  return listPage(
    tables,
    {
      table: "connections",
      query,
      where: { workspace_id: workspaceId },
      filter: (connection) =>
        (brand_id === undefined || connection.brand_id === brand_id) &&
        (network === undefined || connection.network === network) &&
        (status === undefined || connection.status === status),
    },
    presentConnection,
  );
};

export const getConnection: Run<"getConnection"> = async ({ path }, { workspaceId, tables }) => {
  const connection = await requireRow(tables, "connections", {
    id: path.connection_id,
    workspaceId,
  });
  return ok(presentConnection(connection), { etag: etagOf(connection) });
};
