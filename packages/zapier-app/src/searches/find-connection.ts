/** The search Find Connection, by name and network. */
import { connectionChoice } from "../fields/connection-choice.ts";
import { readChoice, readText, withoutAbsent } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { finder } from "./finder.ts";

const { network, status } = fields.listConnections;

/** Connections that are looked at, at most. */
const longestList = 500;

export const findConnection = finder({
  key: "find_connection",
  noun: "Connection",
  label: "Find Connection",
  description: "Finds a social account by its name.",
  inputFields: [
    {
      key: "name",
      label: "Name",
      type: "string",
      helpText: "Part of the account's name or handle.",
      required: true,
    },
    network,
    status,
  ],
  gives: "Connection",
  adds: {
    sample: { label: "Acme (LinkedIn)" },
    outputFields: [{ key: "label", label: "Label", type: "string" }],
  },
  find: async ({ client, input }) => {
    const wanted = readText(input["name"])?.trim().toLowerCase() ?? "";
    const query = withoutAbsent({
      limit: 100,
      network: readChoice(input["network"], network.choices),
      status: readChoice(input["status"], status.choices),
    });
    const connections = await client.connections.list(query).toArray({ limit: longestList });
    return connections
      .filter(({ name, username }) =>
        [name, username].some((text) => text?.toLowerCase().includes(wanted)),
      )
      .map(connectionChoice);
  },
});
