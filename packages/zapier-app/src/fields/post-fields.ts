/** The input fields of Create Post: names, help texts and choices from the spec, order and wording for Zapier. */
import { type Bundle, defineInputFields, type ZObject } from "zapier-platform-core";
import { fields } from "../generated/fields.ts";
import { readText } from "./read-input.ts";

const { createPost } = fields;

/** What is asked first. */
export const postFields = defineInputFields([
  {
    ...createPost.social_profile_ids,
    label: "Connections",
    helpText: "The social accounts to publish to.",
    required: true,
    dynamic: "connection_list.id.label",
  },
  { ...createPost.content, helpText: "The text. Each network counts its length in its own way." },
  {
    ...createPost["schedule.mode"],
    helpText:
      "Whether to publish at once, at a time of your choice, at the next free slot, or when its turn in the queue comes; or to keep a draft.",
    choices: {
      now: "Publish Now",
      at: "Schedule",
      next_slot: "Publish at the Next Free Slot",
      queue: "Add to the Queue",
      draft: "Save as Draft",
    },
    required: true,
    altersDynamicFields: true,
  },
]);

/** What is asked where it makes sense: the time of a post that is scheduled. */
export function scheduleFields(_z: ZObject, bundle: Bundle) {
  if (readText(bundle.inputData["schedule_mode"]) !== "at") return [];
  return defineInputFields([
    {
      key: "schedule_scheduled_at",
      label: "Scheduled Time",
      type: "datetime",
      helpText: "When to publish the post, at most 365 days ahead.",
      required: true,
    },
  ]);
}

/** What most posts leave out. */
export const furtherPostFields = defineInputFields([
  {
    key: "media_files",
    label: "Media",
    type: "file",
    list: true,
    helpText: "Images and videos, in the order in which they are shown.",
  },
  {
    key: "media_alt_texts",
    label: "Alt Texts",
    type: "string",
    list: true,
    helpText: "What each image or video shows, for those who cannot see it, in the same order.",
  },
  { ...createPost.title, type: "string" },
  { ...createPost["link.url"], label: "Link" },
  createPost.labels,
  createPost.notes,
  createPost.external_ref,
  createPost.allow_duplicate,
  {
    key: "deduplication_key",
    label: "Deduplication Key",
    type: "string",
    helpText:
      "A value that is the same when this step runs again for the same thing, such as an order number. A second run within 24 hours then returns the first post and makes no other.",
  },
]);
