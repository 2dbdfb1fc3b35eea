/** The search Get Account Analytics: how one social account does. */
import { pick } from "../fields/picks.ts";
import { readId, withoutAbsent } from "../fields/read-input.ts";
import { readDate } from "../fields/read-time.ts";
import { fields } from "../generated/fields.ts";
import { samples } from "../generated/samples.ts";
import { accountSample, accountsOf } from "../names.ts";
import { finder } from "./finder.ts";

const { listConnectionAnalytics: form } = fields;

export const getAccountAnalytics = finder({
  key: "get_account_analytics",
  noun: "Account Analytics",
  label: "Get Account Analytics",
  description:
    "Finds the figures of a social account: followers, impressions, reach and engagement.",
  inputFields: [
    {
      ...pick(form.connection_id, "connection"),
      helpText: "The social account.",
      required: true,
    },
    form.start_date,
    form.end_date,
  ],
  gives: "ConnectionAnalytics",
  adds: {
    sample: { id: samples.ConnectionAnalytics.connection_id, connection_name: accountSample.name },
    outputFields: [
      { key: "id", label: "ID", type: "string" },
      { key: "connection_name", label: "Connection Name", type: "string" },
    ],
  },
  find: async ({ client, input }) => {
    const query = withoutAbsent({
      connection_id: readId(input["connection_id"]),
      start_date: readDate(input["start_date"]),
      end_date: readDate(input["end_date"]),
    });
    const { items } = await client.analytics.listConnections(query);
    const ids = items.map(({ connection_id }) => connection_id);
    const accounts = await accountsOf(client, ids);
    return items.map((figures) => ({
      id: figures.connection_id,
      connection_name: accounts.find(({ id }) => id === figures.connection_id)?.name ?? null,
      ...figures,
    }));
  },
});
