/** The fields for media: files of earlier steps, links that the server fetches, and what the library has. */
import { defineInputFields } from "zapier-platform-core";
import { fields } from "../generated/fields.ts";
import { pick } from "./picks.ts";

export const mediaFields = defineInputFields([
  {
    key: "media_files",
    label: "Media",
    type: "file",
    list: true,
    helpText: "Images and videos from earlier steps, in the order in which they are shown.",
    group: "media",
  },
  {
    key: "media_links",
    label: "Media Links",
    type: "string",
    list: true,
    helpText:
      "Public links to images and videos. Postern fetches them itself; where it cannot, this step uploads them. They follow the files.",
    group: "media",
  },
  {
    ...pick({ ...fields.createPost["media.media_id"], key: "media_library_ids" }, "media"),
    label: "Media From the Library",
    helpText: "Images and videos that Postern has already. They follow the links.",
    group: "media",
  },
  {
    key: "media_alt_texts",
    label: "Alt Texts",
    type: "string",
    list: true,
    helpText:
      "What each of all these shows, for those who cannot see it, in the same order: files, links, library.",
    group: "media",
  },
]);
