/** Fields by which a user picks something that exists: a drop-down, and the search that finds it for a Zap that runs. */
import type { PlainInputField } from "zapier-platform-core";
import { fields } from "../generated/fields.ts";

const picking = {
  brand: { dynamic: "brand_list.id.label", search: "find_brand.id" },
  connection: { dynamic: "connection_list.id.label", search: "find_connection.id" },
  contact: { dynamic: "contact_list.id.label", search: "find_contact.id" },
  media: { dynamic: "media_list.id.label", search: "find_media.id" },
  post: { dynamic: "post_list.id.label", search: "find_post.id" },
  workflow: { dynamic: "workflow_list.id.label" },
} as const satisfies Record<string, Pick<PlainInputField, "dynamic" | "search">>;

/** The field, with what it is picked from. */
export function pick<Field extends PlainInputField>(field: Field, from: keyof typeof picking) {
  return { ...field, ...picking[from] };
}

/** The post that an action is about. */
export const postField = pick(
  { ...fields.getPost.post_id, helpText: "The post that this step is about." },
  "post",
);
