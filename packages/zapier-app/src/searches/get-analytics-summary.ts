/** The search Get Analytics Summary: all figures of a range of days. */
import { pick } from "../fields/picks.ts";
import { readChoice, readId, withoutAbsent } from "../fields/read-input.ts";
import { readDate } from "../fields/read-time.ts";
import { fields } from "../generated/fields.ts";
import { samples } from "../generated/samples.ts";
import { accountSample, brandNameOf, connectionName } from "../names.ts";
import { finder } from "./finder.ts";

const { getAnalyticsSummary: form } = fields;

export const getAnalyticsSummary = finder({
  key: "get_analytics_summary",
  noun: "Analytics Summary",
  label: "Get Analytics Summary",
  description: "Finds the figures of all accounts together over a range of days.",
  inputFields: [
    form.start_date,
    form.end_date,
    pick(form.connection_id, "connection"),
    pick(form.brand_id, "brand"),
    { ...form.compare, choices: { previous_period: "The Range Before" } },
  ],
  gives: "AnalyticsSummary",
  adds: {
    sample: {
      id: "summary",
      connection_id: accountSample.id,
      connection_name: accountSample.name,
      brand_id: samples.Brand.id,
      brand_name: samples.Brand.name,
    },
    outputFields: [
      { key: "id", label: "ID", type: "string" },
      { key: "connection_id", label: "Connection ID", type: "string" },
      { key: "connection_name", label: "Connection Name", type: "string" },
      { key: "brand_id", label: "Brand ID", type: "string" },
      { key: "brand_name", label: "Brand Name", type: "string" },
    ],
  },
  find: async ({ client, input }) => {
    const query = withoutAbsent({
      start_date: readDate(input["start_date"]),
      end_date: readDate(input["end_date"]),
      connection_id: readId(input["connection_id"]),
      brand_id: readId(input["brand_id"]),
      compare: readChoice(input["compare"], form.compare.choices),
    });
    // There is one for each question, and its question is all that tells it from others.
    const id = Object.values(query).join(" ") || "summary";
    const { connection_id = null, brand_id = null } = query;
    const [figures, connection_name, brand_name] = await Promise.all([
      client.analytics.summary(query),
      connectionName(client, query.connection_id),
      brandNameOf(client, query.brand_id),
    ]);
    return [{ id, connection_id, connection_name, brand_id, brand_name, ...figures }];
  },
});
