/** The list behind every drop-down of connections; users do not see it as a trigger. */
import { type Bundle, defineTrigger, type ZObject } from "zapier-platform-core";
import { connect } from "../connect.ts";
import { connectionChoice } from "../fields/connection-choice.ts";
import { samples } from "../generated/samples.ts";
import { withZapierErrors } from "../zapier-error.ts";

/** No workspace has as many; the platform shows no more. */
const longestList = 500;

export const perform = withZapierErrors(async (z: ZObject, bundle: Bundle) => {
  const connections = connect(z, bundle).connections.list({ limit: 100 });
  return (await connections.toArray({ limit: longestList })).map(connectionChoice);
});

export default defineTrigger({
  key: "connection_list",
  noun: "Connection",
  display: {
    label: "List of Connections",
    description: "Triggers when a list of connections is needed for a drop-down.",
    hidden: true,
  },
  operation: {
    type: "polling",
    perform,
    sample: { ...samples.Connection, label: "Acme (LinkedIn)" },
  },
});
