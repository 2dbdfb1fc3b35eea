/** Tells the networks of the connections that a user has chosen. */
import type { Client, Connection } from "@postern/sdk";

export type NetworkAccount = Pick<Connection, "id" | "name" | "network">;

/** No workspace has as many. */
const longestList = 500;

/** The chosen connections that there are; nothing is asked where none is chosen. */
export async function findConnections(
  client: Client,
  ids: readonly string[],
): Promise<NetworkAccount[]> {
  if (ids.length === 0) return [];
  const connections = await client.connections.list({ limit: 100 }).toArray({ limit: longestList });
  return connections.filter(({ id }) => ids.includes(id));
}
