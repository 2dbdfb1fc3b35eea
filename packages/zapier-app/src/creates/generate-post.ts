/** The action Generate Post: texts to choose from; nothing is published. */
import { deduplicationField } from "../fields/deduplication.ts";
import { pick } from "../fields/picks.ts";
import {
  nonEmpty,
  readBoolean,
  readChoice,
  readChoices,
  readIds,
  readNumber,
  readText,
  withoutAbsent,
} from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { action } from "./action.ts";

const { generatePost: form } = fields;

export const generatePost = action({
  key: "generate_post",
  noun: "Post Text",
  label: "Generate Post",
  description: "Writes texts for a post, each within the limits of its network. Publishes nothing.",
  inputFields: [
    { ...form.prompt, helpText: "What to write about. Give this, a page, or media." },
    { ...form.source_url, label: "Page" },
    { ...pick(form.media_ids, "media"), label: "Media" },
    form.networks,
    form.tone,
    { ...form.language, helpText: "The language to write in, such as `en` or `pt-BR`." },
    form.variations,
    form.hashtags,
    form.emojis,
    deduplicationField,
  ],
  gives: "GeneratedPost",
  run: async ({ client, input, once }) =>
    client.ai.generatePost(
      withoutAbsent({
        prompt: readText(input["prompt"]),
        source_url: readText(input["source_url"]),
        media_ids: nonEmpty(readIds(input["media_ids"])),
        networks: nonEmpty(readChoices(input["networks"], form.networks.choices)),
        tone: readChoice(input["tone"], form.tone.choices),
        language: readText(input["language"]),
        variations: readNumber(input["variations"], form.variations),
        hashtags: readBoolean(input["hashtags"], form.hashtags),
        emojis: readBoolean(input["emojis"], form.emojis),
      }),
      once("texts"),
    ),
});
