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
        "add_contact_to_workflow": [
          "workflow_id",
          "contact_id",
          "event_start_at",
        ],
        "add_feed": [
          "url",
          "connection_ids",
          "name",
          "template",
          "mode",
          "backfill",
          "ai_enabled",
          "ai_tone",
          "require_approval",
          "max_per_day",
          "filter_include",
          "filter_exclude",
          "deduplication_key",
        ],
        "add_to_queue": [
          "post_id",
          "position",
          "connection_ids",
          "deduplication_key",
        ],
        "api_key_will_be_deleted": [],
        "approve_post": [
          "post_id",
          "note",
          "sequence",
          "deduplication_key",
        ],
        "brand_list": [],
        "connection_disconnected": [
          "brand_id",
          "network",
        ],
        "connection_list": [],
        "contact_list": [],
        "create_post": [
          "social_profile_ids",
          "schedule_mode",
          "content",
          "media_files",
          "media_links",
          "media_library_ids",
          "media_alt_texts",
          "networks",
          "title",
          "link_url",
          "labels",
          "brand_id",
          "notes",
          "external_ref",
          "shorten_links",
          "allow_duplicate",
          "deduplication_key",
        ],
        "create_trigger_link": [
          "name",
          "redirect_to",
          "deduplication_key",
        ],
        "delete_post": [
          "notice",
          "post_id",
          "mode",
        ],
        "feed_list": [],
        "find_brand": [
          "q",
        ],
        "find_connection": [
          "name",
          "network",
          "status",
        ],
        "find_contact": [
          "email",
          "phone",
          "q",
          "tag",
        ],
        "find_media": [
          "q",
          "type",
        ],
        "find_next_slot": [
          "connection_id",
          "from",
        ],
        "find_post": [
          "q",
          "external_ref",
          "status",
          "connection_id",
          "network",
          "label",
          "brand_id",
          "created_after",
          "scheduled_after",
          "scheduled_before",
        ],
        "form_list": [],
        "form_submitted": [
          "form_id",
        ],
        "generate_post": [
          "prompt",
          "source_url",
          "media_ids",
          "networks",
          "tone",
          "language",
          "variations",
          "hashtags",
          "emojis",
          "deduplication_key",
        ],
        "get_account_analytics": [
          "connection_id",
          "start_date",
          "end_date",
        ],
        "get_analytics_summary": [
          "start_date",
          "end_date",
          "connection_id",
          "brand_id",
          "compare",
        ],
        "get_post_analytics": [
          "post_id",
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
        "publish_post": [
          "subject",
          "on_failure",
          "media_files",
          "media_links",
          "media_library_ids",
          "media_alt_texts",
          "networks",
          "title",
          "link_url",
          "labels",
          "brand_id",
          "notes",
          "external_ref",
          "shorten_links",
          "allow_duplicate",
          "deduplication_key",
        ],
        "reject_post": [
          "post_id",
          "note",
          "sequence",
          "deduplication_key",
        ],
        "retry_post": [
          "post_id",
          "deduplication_key",
        ],
        "slot_list": [],
        "trigger_link_clicked": [
          "link_id",
        ],
        "trigger_link_list": [],
        "update_post": [
          "post_id",
          "content",
          "schedule_mode",
          "social_profile_ids",
          "media_files",
          "media_links",
          "media_library_ids",
          "media_alt_texts",
          "networks",
          "title",
          "link_url",
          "labels",
          "brand_id",
          "notes",
          "external_ref",
          "shorten_links",
          "allow_duplicate",
        ],
        "upload_media": [
          "file",
          "link",
          "alt_text",
          "title",
          "deduplication_key",
        ],
        "upsert_contact": [
          "email",
          "phone",
          "name",
          "tags",
          "custom_fields",
          "source",
        ],
        "validate_post": [
          "social_profile_ids",
          "content",
          "media_files",
          "media_links",
          "media_library_ids",
          "media_alt_texts",
          "networks",
          "title",
          "link_url",
          "labels",
          "brand_id",
          "notes",
          "external_ref",
          "shorten_links",
          "allow_duplicate",
        ],
        "workflow_list": [],
      }
    `);
  });
});
