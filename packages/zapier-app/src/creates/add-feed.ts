/** The action Add Feed: posts that are made of what a site publishes. */
import { deduplicationField } from "../fields/deduplication.ts";
import { pick } from "../fields/picks.ts";
import {
  nonEmpty,
  readBoolean,
  readChoice,
  readIds,
  readList,
  readNumber,
  readText,
  withoutAbsent,
} from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { accountFields, accountSample, accountsOf } from "../names.ts";
import { action } from "./action.ts";

const { createFeed: form } = fields;

export const addFeed = action({
  key: "add_feed",
  noun: "Feed",
  label: "Add Feed",
  description: "Adds a feed whose new items become posts.",
  inputFields: [
    {
      ...form.url,
      label: "Feed Link",
      helpText: "An RSS, Atom, RDF or JSON feed. It must be public, and begin with `https`.",
    },
    { ...pick(form.connection_ids, "connection"), helpText: "The social accounts to publish to." },
    form.name,
    { ...form.template, helpText: `${form.template.helpText} Such as \`{title}: {link}\`.` },
    {
      ...form.mode,
      label: "What Becomes of an Item",
      choices: { draft: "A Draft", queue: "A Post in the Queue", now: "A Post at Once" },
      helpText: "Whether each new item waits as a draft, is queued, or is published at once.",
    },
    {
      ...form.backfill,
      label: "Items That Are There Already",
      choices: { none: "Leave Them Alone", latest: "Post the Newest" },
      helpText: "What becomes of the items that the feed has when it is added.",
    },
    { ...form["ai.enabled"], label: "Rewrite With AI", helpText: "Whether AI writes the texts." },
    { ...form["ai.tone"], label: "AI Tone" },
    form.require_approval,
    {
      ...form.max_per_day,
      label: "Posts Per Day",
      helpText: "How many posts to make of it on one day, at most. What is more waits.",
    },
    { ...form["filter.include"], label: "Words to Include" },
    { ...form["filter.exclude"], label: "Words to Exclude" },
    deduplicationField,
  ],
  gives: "Feed",
  adds: {
    sample: { accounts: [accountSample] },
    outputFields: [{ key: "accounts", label: "Accounts", children: accountFields }],
  },
  run: async ({ client, input, once }) => {
    const feed = await client.feeds.create(
      withoutAbsent({
        url: readText(input["url"]) ?? "",
        connection_ids: readIds(input["connection_ids"]),
        name: readText(input["name"]),
        template: readText(input["template"]),
        mode: readChoice(input["mode"], form.mode.choices),
        backfill: readChoice(input["backfill"], form.backfill.choices),
        ai: readAi(input),
        require_approval: readBoolean(input["require_approval"], form.require_approval),
        max_per_day: readNumber(input["max_per_day"], { label: "Posts Per Day" }),
        filter: readFilter(input),
      }),
      once("feed"),
    );
    return { ...feed, accounts: await accountsOf(client, feed.connection_ids) };
  },
});

function readAi(input: Readonly<Record<string, unknown>>) {
  const enabled = readBoolean(input["ai_enabled"], { label: "Rewrite With AI" });
  const tone = readChoice(input["ai_tone"], form["ai.tone"].choices);
  if (enabled === undefined && tone === undefined) return;
  return withoutAbsent({ enabled: enabled ?? true, tone });
}

function readFilter(input: Readonly<Record<string, unknown>>) {
  const include = nonEmpty(readList(input["filter_include"]));
  const exclude = nonEmpty(readList(input["filter_exclude"]));
  return include || exclude ? withoutAbsent({ include, exclude }) : undefined;
}
