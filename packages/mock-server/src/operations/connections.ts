/** Connected accounts on social networks. */
import type { ServerSchemas } from "@postern/spec";
import { checkDefaultOptions, networkRules } from "@postern/spec/networks";
import { logConnection } from "../changes/connections/connection-log.ts";
import {
  emitConnection,
  keepConnection,
  removeConnection,
} from "../changes/connections/connection-watch.ts";
import { requireBrand } from "../changes/require-brand.ts";
import { presentConnection } from "../domain/networks/connection.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { findingPointer } from "../domain/wire/json-pointer.ts";
import { noContent, ok } from "../domain/wire/outcome.ts";
import { refuseFaults } from "../domain/wire/problem.ts";
import type { ConnectionRow } from "../tables.ts";
import { requireConnection } from "./connections/require-connection.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";
import { refuseWithWaitingPosts } from "./posts/waiting-posts.ts";

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

export const getConnection: Run<"getConnection"> = async ({ path }, context) => {
  const connection = await requireConnection(path, context);
  return ok(presentConnection(connection), { etag: etagOf(connection) });
};

export const updateConnection: Run<"updateConnection"> = async ({ path, body }, context) => {
  const { tables, server, workspaceId, ifMatch } = context;
  const connection = await requireConnection(path, context);
  requireMatch(ifMatch, connection);
  const { brand_id = connection.brand_id } = body;
  if (brand_id !== connection.brand_id) await requireBrand(brand_id, { tables, workspaceId });
  requireFittingOptions(connection, body.default_options);
  const changed: ConnectionRow = { ...connection, ...body, version: connection.version + 1 };
  await keepConnection(changed, { tables, server });
  await logConnection("connection.updated", changed, context);
  return ok(presentConnection(changed), { etag: etagOf(changed) });
};

export const deleteConnection: Run<"deleteConnection"> = async ({ path, query }, context) => {
  const { tables } = context;
  const connection = await requireConnection(path, context);
  if (query.force !== true) {
    await refuseWithWaitingPosts(context, ({ targets }) =>
      targets.some(({ connection_id }) => connection_id === connection.id),
    );
  }
  await removeConnection(connection, tables);
  const gone: ConnectionRow = { ...connection, status: "disconnected" };
  await emitConnection("connection.disconnected", gone, context);
  return noContent();
};

/** @throws Problem `VALIDATION_FAILED` for an option that the network does not have, or would not take as it is. */
function requireFittingOptions(
  { network }: ConnectionRow,
  options: ServerSchemas["DefaultOptions"] = {},
): void {
  refuseFaults(
    checkDefaultOptions(options, networkRules[network]).map(({ path, code, message }) => ({
      pointer: findingPointer(path).replace("/options", "/default_options"),
      code,
      message,
    })),
  );
}
