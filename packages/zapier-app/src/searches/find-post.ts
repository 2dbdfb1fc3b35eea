/** The search Find Post, by its text, its own name, or where it stands. */
import { pick } from "../fields/picks.ts";
import {
  nonEmpty,
  readChoice,
  readChoices,
  readId,
  readText,
  withoutAbsent,
} from "../fields/read-input.ts";
import { readInstant } from "../fields/read-time.ts";
import { fields } from "../generated/fields.ts";
import type { Input } from "../step.ts";
import { finder, requireQuestion } from "./finder.ts";

const { listPosts: form } = fields;

/** A Zap goes on with the first. */
const mostFound = 20;

export const findPost = finder({
  key: "find_post",
  noun: "Post",
  label: "Find Post",
  description: "Finds a post by its text, its external reference, its status or its account.",
  inputFields: [
    { ...form.q, label: "Text", helpText: "Part of the content or of the title." },
    {
      ...form.external_ref,
      helpText: "The name that it was given in another app, such as an order number. Exactly.",
    },
    { ...form.status, helpText: "Only posts in one of these states." },
    pick(form.connection_id, "connection"),
    form.network,
    form.label,
    pick(form.brand_id, "brand"),
    form.created_after,
    form.scheduled_after,
    form.scheduled_before,
  ],
  gives: "Post",
  find: async ({ client, input, timezone }) => {
    const query = readQuery(input, timezone);
    requireQuestion(query, "a text, an external reference, a status, an account or a time");
    return (await client.posts.list({ ...query, limit: mostFound })).items;
  },
});

function readQuery(input: Input, timezone: string) {
  return withoutAbsent({
    q: readText(input["q"]),
    external_ref: readText(input["external_ref"]),
    status: nonEmpty(readChoices(input["status"], form.status.choices)),
    connection_id: readId(input["connection_id"]),
    network: readChoice(input["network"], form.network.choices),
    label: readText(input["label"]),
    brand_id: readId(input["brand_id"]),
    created_after: readInstant(input["created_after"], timezone),
    scheduled_after: readInstant(input["scheduled_after"], timezone),
    scheduled_before: readInstant(input["scheduled_before"], timezone),
  });
}
