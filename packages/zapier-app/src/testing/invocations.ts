/** What a user fills in, for each action, each search and each trigger that asks the API. */
import type { Prepared } from "./prepared.ts";

export interface Invocation {
  readonly kind: "triggers" | "creates" | "searches";
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const post = { social_profile_ids: ["conn_acmex"], content: "Rocket skates by Zapier." };

const creates = (prepared: Prepared): Record<string, Invocation["input"]> => ({
  create_post: { ...post, schedule_mode: "draft" },
  publish_post: { ...post, content: "Rocket skates, waited for.", subject: "new" },
  update_post: { post_id: prepared.draftId, content: "Rocket skates, in red." },
  approve_post: { post_id: prepared.waitingId },
  reject_post: { post_id: prepared.doubtfulId, note: "Mind the numbers." },
  retry_post: { post_id: prepared.failedId },
  delete_post: { post_id: prepared.unwantedId },
  add_to_queue: { post_id: prepared.queuedId },
  upload_media: { file: prepared.mediaUrl },
  generate_post: { prompt: "Rocket skates are back." },
  validate_post: post,
  add_feed: { url: prepared.feedUrl, connection_ids: ["conn_acmex"] },
  upsert_contact: { email: "road@runner.test" },
  add_contact_to_workflow: { workflow_id: "workflow_welcome", contact_id: prepared.contactId },
  create_trigger_link: { name: "Skates", redirect_to: "https://acme.test/skates" },
});

const searches = (prepared: Prepared): Record<string, Invocation["input"]> => ({
  find_post: { q: "back in stock" },
  find_connection: { name: "acme" },
  find_brand: { q: "Acme" },
  find_contact: { email: "wile@coyote.test" },
  find_media: { q: "Rocket" },
  find_next_slot: {},
  get_post_analytics: { post_id: prepared.publishedId },
  get_account_analytics: { connection_id: "conn_acmelinkedin" },
  get_analytics_summary: {},
});

const triggers: Record<string, Invocation["input"]> = {
  metric_threshold_reached: { metric: "impressions", threshold: "0" },
  brand_list: {},
  connection_list: {},
  contact_list: {},
  feed_list: {},
  form_list: {},
  media_list: {},
  post_list: {},
  slot_list: {},
  trigger_link_list: {},
  workflow_list: {},
};

export function invocations(prepared: Prepared): Invocation[] {
  const kinds = { creates: creates(prepared), searches: searches(prepared), triggers };
  return Object.entries(kinds).flatMap(([kind, inputs]) =>
    Object.entries(inputs).map(([key, input]) => ({
      kind: kind as Invocation["kind"],
      key,
      input,
    })),
  );
}
