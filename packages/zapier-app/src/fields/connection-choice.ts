/** A connection as a drop-down and a search show it: with a label that tells accounts of one name apart. */
import type { Connection } from "@postern/sdk";
import { fields } from "../generated/fields.ts";

const networkLabels: Readonly<Record<string, string>> = fields.listConnections.network.choices;

export function connectionChoice(connection: Connection) {
  const { name, network } = connection;
  return { ...connection, label: `${name} (${networkLabels[network] ?? network})` };
}
