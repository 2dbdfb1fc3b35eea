import { describe, expect, it } from "vitest";
import zapier from "zapier-platform-core";
import app from "./index.ts";

/** In the platform, but not in its types. */
const { createAppHandler } = zapier as unknown as {
  createAppHandler(app: object): (event: object) => Promise<{ readonly results: unknown }>;
};

/** Keys of fields that are written down, those of functions left out. */
function fieldKeys(operation: object): unknown[] {
  const fields: unknown = Reflect.get(operation, "inputFields");
  return [fields].flat().flatMap((field) => {
    const key: unknown = typeof field === "object" && field !== null && Reflect.get(field, "key");
    return typeof key === "string" ? [key] : [];
  });
}

describe("the app", () => {
  it("is what the platform's schema asks for", async () => {
    const { results } = await createAppHandler(app)({ command: "validate" });
    expect(results).toEqual([]);
  });

  it("keeps every key that it has ever had: without one, users' Zaps stop", () => {
    const operations = Object.values({ ...app.triggers, ...app.creates, ...app.searches });
    const keys = operations.map(({ key, operation }) => [key, fieldKeys(operation)]);
    expect(Object.fromEntries(keys)).toMatchInlineSnapshot(`
      {
        "api_key_will_be_deleted": [],
        "brand_list": [],
        "connection_disconnected": [
          "brand_id",
          "network",
        ],
        "connection_list": [],
        "contact_list": [],
        "create_post": [
          "social_profile_ids",
          "content",
          "schedule_mode",
          "media_files",
          "media_alt_texts",
          "title",
          "link_url",
          "labels",
          "notes",
          "external_ref",
          "allow_duplicate",
          "deduplication_key",
        ],
        "feed_list": [],
        "find_connection": [
          "name",
          "network",
        ],
        "form_list": [],
        "form_submitted": [
          "form_id",
        ],
        "media_list": [],
        "metric_threshold_reached": [
          "metric",
          "threshold",
          "connection_id",
          "network",
        ],
        "new_draft": [
          "connection_id",
          "brand_id",
        ],
        "new_feed_item": [
          "feed_id",
        ],
        "post_approved": [
          "connection_id",
          "brand_id",
        ],
        "post_failed": [
          "connection_id",
          "brand_id",
        ],
        "post_list": [],
        "post_needs_approval": [
          "connection_id",
          "brand_id",
        ],
        "post_partially_published": [
          "connection_id",
          "brand_id",
        ],
        "post_published": [
          "connection_id",
          "brand_id",
        ],
        "post_rejected": [
          "connection_id",
          "brand_id",
        ],
        "post_scheduled": [
          "connection_id",
          "brand_id",
        ],
        "slot_list": [],
        "trigger_link_clicked": [
          "link_id",
        ],
        "trigger_link_list": [],
        "workflow_list": [],
      }
    `);
  });
});
