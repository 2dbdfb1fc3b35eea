/** The search Find Media, in the library. */
import { readChoice, readText, withoutAbsent } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { finder } from "./finder.ts";

const { q, type } = fields.listMedia;

export const findMedia = finder({
  key: "find_media",
  noun: "Media",
  label: "Find Media",
  description: "Finds an image, a video or a document in the library.",
  inputFields: [
    { ...q, label: "Title", helpText: "Part of its title or its alt text.", required: true },
    type,
  ],
  gives: "Media",
  find: async ({ client, input }) => {
    const query = withoutAbsent({
      q: readText(input["q"]),
      type: readChoice(input["type"], type.choices),
    });
    return (await client.media.list(query)).items;
  },
});
