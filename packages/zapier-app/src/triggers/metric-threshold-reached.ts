/** The trigger Metric Threshold Reached, which asks the API now and then: no event tells of figures. */
import type { Client, PostTargetAnalytics } from "@postern/sdk";
import { type Bundle, defineInputFields, type Trigger, type ZObject } from "zapier-platform-core";
import { connect } from "../connect.ts";
import { pick } from "../fields/picks.ts";
import { readChoice, readId, readNumber, withoutAbsent } from "../fields/read-input.ts";
import { requireFilled } from "../fields/require-filled.ts";
import { fields } from "../generated/fields.ts";
import { output } from "../output.ts";
import { withZapierErrors } from "../zapier-error.ts";

type Metric = Exclude<NonNullable<Query["sort_by"]>, "published_at">;
type Query = NonNullable<Parameters<Client["analytics"]["listPosts"]>[0]>;

const { sort_by, connection_id, network } = fields.listPostAnalytics;
const { published_at: _time, ...metricLabels } = sort_by.choices;

const inputFields = defineInputFields([
  {
    key: "metric",
    label: "Metric",
    type: "string",
    required: true,
    choices: metricLabels,
    helpText: "The figure to watch. It counts the last 30 days.",
  },
  {
    key: "threshold",
    label: "Threshold",
    type: "number",
    required: true,
    helpText: "The Zap runs when the figure is this high or higher.",
  },
  pick({ ...connection_id, helpText: "Only posts to this social account." }, "connection"),
  network,
]);

/** The API asks for the metric by which it sorts. */
const formOf = () => ({
  fields: inputFields.map((field) =>
    field.key === "metric" ? { ...field, key: "sort_by" } : field,
  ),
});

/** Highest first, so that the first one below the threshold ends the search: most checks ask for one page. */
const perform = withZapierErrors(async (z: ZObject, bundle: Bundle) => {
  const { inputData } = bundle;
  requireFilled(inputFields, inputData);
  // What a user has mapped may be none; the server refuses it and names those that there are.
  const metric = readChoice(inputData["metric"], sort_by.choices) as Metric;
  const threshold = readNumber(inputData["threshold"], { label: "Threshold" }) ?? 0;
  const query = withoutAbsent({
    limit: 100,
    sort_by: metric,
    sort_order: "desc" as const,
    connection_id: readId(inputData["connection_id"]),
    network: readChoice(inputData["network"], network.choices),
  });
  const reached: ReturnType<typeof reachedBy>[] = [];
  for await (const target of connect(z, bundle).analytics.listPosts(query)) {
    const value = target.metrics?.[metric] ?? null;
    if (value === null || value < threshold) break;
    reached.push(reachedBy(target, { metric, threshold, value }));
  }
  return reached;
}, formOf);

interface Reached {
  readonly metric: Metric;
  readonly threshold: number;
  readonly value: number;
}

/** The platform runs a Zap once for each id: a post that stays above its threshold counts once. */
function reachedBy(target: PostTargetAnalytics, { metric, threshold, value }: Reached) {
  const id = `${target.target_id}-${metric}-${threshold}`;
  return { id, metric, threshold, value, ...target };
}

const { sample, outputFields } = output("PostTargetAnalytics");

export const metricThresholdReached = {
  key: "metric_threshold_reached",
  noun: "Metric",
  display: {
    label: "Metric Threshold Reached",
    description:
      "Triggers when a figure of a post reaches a threshold, once for each social account of the post.",
  },
  operation: {
    type: "polling",
    inputFields,
    perform,
    sample: {
      id: `${sample.target_id}-likes-15`,
      metric: "likes",
      threshold: 15,
      value: 19,
      ...sample,
    },
    outputFields: [
      { key: "id", label: "ID", type: "string" },
      { key: "metric", label: "Metric", type: "string" },
      { key: "threshold", label: "Threshold", type: "number" },
      { key: "value", label: "Value", type: "number" },
      ...outputFields,
    ],
  },
} satisfies Trigger;
