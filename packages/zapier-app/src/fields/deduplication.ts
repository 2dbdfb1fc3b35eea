/** The field by which a step that runs again for the same thing does its work once. */
import type { PlainInputField } from "zapier-platform-core";

export const deduplicationField = {
  key: "deduplication_key",
  label: "Deduplication Key",
  type: "string",
  helpText:
    "A value that is the same when this step runs again for the same thing, such as an order number. A second run within 24 hours then returns what the first one made, and makes nothing.",
} as const satisfies PlainInputField;
