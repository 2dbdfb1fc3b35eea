/** Every search of the app. */
import { findBrand } from "./find-brand.ts";
import { findConnection } from "./find-connection.ts";
import { findContact } from "./find-contact.ts";
import { findMedia } from "./find-media.ts";
import { findNextSlot } from "./find-next-slot.ts";
import { findPost } from "./find-post.ts";
import { getAccountAnalytics } from "./get-account-analytics.ts";
import { getAnalyticsSummary } from "./get-analytics-summary.ts";
import { getPostAnalytics } from "./get-post-analytics.ts";

/** In the order in which Zapier shows them. */
export const searches = [
  findPost,
  findConnection,
  findBrand,
  findContact,
  findMedia,
  findNextSlot,
  getPostAnalytics,
  getAccountAnalytics,
  getAnalyticsSummary,
];

/** Searches that make what they do not find. */
export const searchOrCreates = [
  {
    key: findPost.key,
    display: {
      label: "Find or Create Post",
      description: "Finds a post by its text, its external reference, its status or its account.",
    },
    search: findPost.key,
    create: "create_post",
  },
  {
    key: findContact.key,
    display: {
      label: "Find or Create Contact",
      description: "Finds a contact by e-mail address, phone number, name or tag.",
    },
    search: findContact.key,
    create: "upsert_contact",
  },
];
