/** Connecting an account: an attempt begins, its owner says yes on a page of the network, and it is complete. */

import type { ServerSchemas } from "@postern/spec";
import { type NetworkName, networkRules } from "@postern/spec/networks";
import { emitConnection, keepConnection } from "../../changes/connections/connection-watch.ts";
import { requireBrand } from "../../changes/require-brand.ts";
import {
  newConnection,
  presentConnection,
  renewConnection,
} from "../../domain/networks/connection.ts";
import type { Account } from "../../domain/networks/simulated-account.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import { toHex } from "../../domain/wire/hex.ts";
import { created } from "../../domain/wire/outcome.ts";
import { problem, refuseFaults } from "../../domain/wire/problem.ts";
import type { AuthorizationRow, ConnectionRow } from "../../tables.ts";
import { findDefaultBrand, requireDefaultBrand } from "../find-brand.ts";
import type { OperationContext, Run } from "../operation.ts";
import { requireRedirect } from "../require-redirect.ts";
import { chooseAccounts, grantedAccounts } from "./choose-accounts.ts";

const STATE_BYTES = 16;
const LIFETIME_MS = 600_000;

export const startConnection: Run<"startConnection"> = async ({ body }, context) => {
  const { tables, server, workspaceId, now } = context;
  const network = requireNetwork(body.network);
  const renewed = await findRenewed(body, network, context);
  if (body.brand_id !== undefined) await requireBrand(body.brand_id, context);
  const brand_id =
    body.brand_id ?? renewed?.brand_id ?? (await requireDefaultBrand({ tables, workspaceId })).id;
  await removeExpired(context);
  const attempt: AuthorizationRow = {
    id: toHex(server.random.bytes(STATE_BYTES)),
    created_at: toTimestamp(now),
    workspace_id: workspaceId,
    network,
    brand_id,
    redirect_url: requireRedirect(body.redirect_url, "/redirect_url"),
    connection_id: renewed?.id ?? null,
    expires_at: toTimestamp(now + LIFETIME_MS),
    code: null,
    account: null,
  };
  await tables.put("authorizations", attempt);
  const { id: state, expires_at } = attempt;
  return created({ auth_url: `${server.publicUrl()}/connect/${state}`, state, expires_at });
};

export const completeConnection: Run<"completeConnection"> = async ({ body }, context) => {
  const { tables, workspaceId, now } = context;
  const attempt = await tables.get("authorizations", body.state);
  if (attempt?.workspace_id !== workspaceId || Date.parse(attempt.expires_at) <= now) {
    throw problem("STATE_EXPIRED");
  }
  const granted = grantedAccounts(attempt, body, await findConnection(attempt, context));
  const accounts = chooseAccounts(granted, body.target_ids);
  const connections: ConnectionRow[] = [];
  for (const account of accounts) connections.push(await connect(account, attempt, context));
  await tables.remove("authorizations", attempt.id);
  return created(connections.map(presentConnection));
};

type Starting = OperationContext<"startConnection">;
type Completing = OperationContext<"completeConnection">;

/** @throws Problem `UNSUPPORTED_NETWORK` */
function requireNetwork(name: string): NetworkName {
  if (Object.hasOwn(networkRules, name)) return name as NetworkName;
  throw problem("UNSUPPORTED_NETWORK", {
    message: `The network ${name} is not supported.`,
    details: { network: name, supported: Object.keys(networkRules) },
  });
}

/** @throws Problem `VALIDATION_FAILED` for a connection that the workspace does not have, or to another network. */
async function findRenewed(
  { reconnect_connection_id: id }: ServerSchemas["StartConnectionRequest"],
  network: NetworkName,
  { tables, workspaceId }: Starting,
): Promise<ConnectionRow | undefined> {
  if (id === undefined) return undefined;
  const pointer = "/reconnect_connection_id";
  const connection = await tables.get("connections", id);
  if (connection?.workspace_id !== workspaceId) {
    const message = "The workspace has no such connection.";
    refuseFaults([{ pointer, code: "NOT_FOUND", message }]);
  } else if (connection.network !== network) {
    const message = `This is a connection to ${connection.network}.`;
    refuseFaults([{ pointer, code: "NOT_ALLOWED", message }]);
  }
  return connection;
}

/** Attempts that came to nothing. */
async function removeExpired({ tables, workspaceId, now }: Starting): Promise<void> {
  const expired = await tables.list("authorizations", {
    where: { workspace_id: workspaceId },
    filter: ({ expires_at }) => Date.parse(expires_at) <= now,
  });
  for (const { id } of expired) await tables.remove("authorizations", id);
}

/** The connection to renew, where there still is one. */
async function findConnection({ connection_id }: AuthorizationRow, { tables }: Completing) {
  return connection_id === null ? undefined : tables.get("connections", connection_id);
}

/** An account that the workspace has connected already keeps its connection. */
async function connect(
  account: Account,
  attempt: AuthorizationRow,
  context: Completing,
): Promise<ConnectionRow> {
  const { tables, server, now } = context;
  const { network, workspace_id } = attempt;
  const [known] = await tables.list("connections", {
    where: { workspace_id },
    filter: (one) => one.network === network && one.external_id === account.external_id,
    limit: 1,
  });
  const connection =
    known === undefined
      ? newConnection(account, {
          id: server.ids.next("connection", now),
          workspaceId: workspace_id,
          brandId: await livingBrand(attempt, context),
          network,
          now,
        })
      : renewConnection(known, account, now);
  await keepConnection(connection, { tables, server });
  await emitConnection("connection.connected", connection, context);
  return connection;
}

/** The brand may have been deleted since the attempt began. */
async function livingBrand({ brand_id }: AuthorizationRow, { tables, workspaceId }: Completing) {
  const brand = await tables.get("brands", brand_id);
  return (brand ?? (await findDefaultBrand({ tables, workspaceId })))?.id ?? brand_id;
}
