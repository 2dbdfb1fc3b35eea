/** The action Upload Media, from a file or from a link. */
import { deduplicationField } from "../fields/deduplication.ts";
import { readText } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { action } from "./action.ts";
import { importLink, uploadFile } from "./gather-media.ts";

const { uploadMedia: form } = fields;

export const uploadMedia = action({
  key: "upload_media",
  noun: "Media",
  label: "Upload Media",
  description: "Adds an image, a video or a document to the library, for posts to show.",
  inputFields: [
    {
      key: "file",
      label: "File",
      type: "file",
      helpText: "The file of an earlier step. Give a file or a link.",
    },
    {
      key: "link",
      label: "Link",
      type: "string",
      helpText:
        "A public link to the file. Postern fetches it itself; where it cannot, this step uploads it.",
    },
    form.alt_text,
    form.title,
    deduplicationField,
  ],
  gives: "Media",
  run: async (step) => {
    const { z, input } = step;
    const file = readText(input["file"])?.trim();
    const link = readText(input["link"])?.trim();
    const about = { altText: readText(input["alt_text"]), title: readText(input["title"]) };
    if (file !== undefined) {
      return uploadFile(step, { url: file, place: "File", part: "media", ...about });
    }
    if (link !== undefined) {
      return importLink(step, { url: link, place: "Link", part: "media", ...about });
    }
    throw new z.errors.Error("There is nothing to upload: fill in File or Link.", "MEDIA_REQUIRED");
  },
});
