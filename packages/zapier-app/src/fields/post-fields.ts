/** The input fields of a post: names, help texts and choices from the spec, order, groups and wording for Zapier. */
import { type Bundle, defineInputFields, type ZObject } from "zapier-platform-core";
import { fields } from "../generated/fields.ts";
import { networkForms } from "../generated/network-forms.ts";
import { deduplicationField } from "./deduplication.ts";
import { mediaFields } from "./media-fields.ts";
import { networkFields, networkGroup } from "./network-fields.ts";
import { pick } from "./picks.ts";
import { readText } from "./read-input.ts";

const { createPost } = fields;

/** The form's sections, in their order; each network has one. */
export const postFieldGroups = [
  { key: "media", label: "Media" },
  { key: "thread", label: "Thread and First Comment" },
  ...Object.entries(networkForms).map(([name, { label }]) => ({ key: networkGroup(name), label })),
  { key: "more", label: "More" },
];

/** Which accounts, and what to say there. */
export const connectionsField = {
  ...pick(createPost.social_profile_ids, "connection"),
  label: "Connections",
  helpText: "The social accounts to publish to.",
  required: true,
  altersDynamicFields: true,
} as const;

export const contentField = {
  ...createPost.content,
  helpText: "The text. Each network counts its length in its own way.",
} as const;

export const modeField = {
  ...createPost["schedule.mode"],
  helpText:
    "Whether to publish at once, at a time of your choice, at the next free slot, or when its turn in the queue comes; to ask for an approval first; or to keep a draft.",
  choices: {
    now: "Publish Now",
    at: "Schedule",
    next_slot: "Publish at the Next Free Slot",
    queue: "Add to the Queue",
    approval: "Submit for Approval",
    draft: "Save as Draft",
  },
  required: true,
  altersDynamicFields: true,
} as const;

const timeField = {
  key: "schedule_scheduled_at",
  label: "Scheduled Time",
  type: "datetime",
  helpText:
    "When to publish the post, at most 365 days ahead. A time without a zone is meant in the time zone below.",
  required: true,
} as const;

/** A time of the schedule that no post has taken, in place of one that is written down. */
const slotField = {
  key: "schedule_slot",
  label: "Free Slot",
  type: "string",
  dynamic: "slot_list.id.label",
  helpText: "A free time of the schedule. Choose one, or fill in a time of your own above.",
} as const;

const timezoneField = {
  ...createPost["schedule.timezone"],
  label: "Time Zone",
  helpText: "By its IANA name, such as `Europe/Berlin`. The time zone of the Zap, unless given.",
} as const;

/** What is asked where it makes sense: the time of a post that has one, and what to tell the approvers. */
export function scheduleFields(_z: ZObject, bundle: Bundle) {
  switch (readText(bundle.inputData["schedule_mode"])) {
    case "at":
      return defineInputFields([{ ...timeField, required: false }, slotField, timezoneField]);
    case "approval":
      return defineInputFields([
        { ...createPost["approval.note"], label: "Note to Approvers" },
        {
          ...timeField,
          required: false,
          helpText: "When to publish it once it is approved; at once, unless given.",
        },
        timezoneField,
      ]);
    default:
      return [];
  }
}

/** Which networks' settings are shown beside those of the connections that are chosen here. */
const networksField = {
  key: "networks",
  label: "Networks",
  type: "string",
  list: true,
  choices: fields.listConnections.network.choices,
  helpText:
    "Shows the settings of these networks. Needed only where the connections come from an earlier step; the settings of those that are chosen above are shown anyway.",
  altersDynamicFields: true,
} as const;

const furtherFields = defineInputFields([
  { ...createPost.title, type: "string" },
  { ...createPost["link.url"], label: "Link", helpText: "A page to point to." },
  { ...createPost.labels, helpText: "Words by which people find the post again." },
  pick(createPost.brand_id, "brand"),
  createPost.notes,
  {
    ...createPost.external_ref,
    helpText: "The name that the post has in another app, such as an order number.",
  },
  createPost.shorten_links,
  createPost.allow_duplicate,
]).map((field) => ({ ...field, group: "more" }));

/** What can be said of a post beside its accounts, its text and its time, whatever its networks are. */
export const plainDetailFields = [...mediaFields, networksField, ...furtherFields];

/** The same, and what its networks are told. */
export const postDetailFields = [...mediaFields, networksField, networkFields, ...furtherFields];

/** All that a new post is made of. */
export const newPostFields = [
  connectionsField,
  modeField,
  scheduleFields,
  contentField,
  ...postDetailFields,
  { ...deduplicationField, group: "more" },
];
