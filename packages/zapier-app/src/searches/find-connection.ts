/** The search Find Connection, by name and network. */
import type { Network } from "@postern/sdk";
import { type Bundle, defineInputFields, defineSearch, type ZObject } from "zapier-platform-core";
import { connect } from "../connect.ts";
import { connectionChoice } from "../fields/connection-choice.ts";
import { readText, withoutAbsent } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { samples } from "../generated/samples.ts";
import { withZapierErrors } from "../zapier-error.ts";

/** Connections that are looked at, at most. */
const longestList = 500;

/** Finds nothing rather than failing: an empty list is an answer. */
export const perform = withZapierErrors(async (z: ZObject, bundle: Bundle) => {
  const { name, network } = bundle.inputData;
  const wanted = readText(name)?.trim().toLowerCase() ?? "";
  // The drop-down offers the spec's names; the server refuses any other that a user has typed.
  const query = withoutAbsent({ limit: 100, network: readText(network) as Network | undefined });
  const connections = connect(z, bundle).connections.list(query);
  const found = await connections.toArray({ limit: longestList });
  return found
    .filter((connection) =>
      [connection.name, connection.username].some((text) => text?.toLowerCase().includes(wanted)),
    )
    .map(connectionChoice);
});

export default defineSearch({
  key: "find_connection",
  noun: "Connection",
  display: {
    label: "Find Connection",
    description: "Finds a social account by its name.",
  },
  operation: {
    inputFields: defineInputFields([
      {
        key: "name",
        label: "Name",
        type: "string",
        helpText: "Part of the account's name or handle.",
        required: true,
      },
      fields.listConnections.network,
    ]),
    perform,
    sample: { ...samples.Connection, label: "Acme (LinkedIn)" },
  },
});
