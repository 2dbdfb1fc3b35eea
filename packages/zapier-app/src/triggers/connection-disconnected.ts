/** The trigger Connection Disconnected. */
import { defineInputFields } from "zapier-platform-core";
import { pick } from "../fields/picks.ts";
import { readId, readText } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { samples } from "../generated/samples.ts";
import { output } from "../output.ts";
import { hookTrigger } from "./hook-trigger.ts";

/** In these states nothing more can be published through a connection. */
const endedStatuses: readonly string[] = ["expired", "disconnected"];

export const connectionDisconnected = hookTrigger({
  key: "connection_disconnected",
  noun: "Connection",
  label: "Connection Disconnected",
  description:
    "Triggers when nothing more can be published through a social account until somebody connects it again.",
  event: "connection.disconnected",
  inputFields: defineInputFields([
    pick(fields.listConnections.brand_id, "brand"),
    fields.listConnections.network,
  ]),
  ...output("Connection"),
  sample: samples.ConnectionDisconnectedEvent.data,
  read: ({ data }) => data,
  isWanted: ({ brand_id, network, status }, input) =>
    endedStatuses.includes(status) &&
    [brand_id, undefined].includes(readId(input["brand_id"])) &&
    [network, undefined].includes(readText(input["network"])),
  list: (client) => client.connections.list({ limit: 100 }),
});
