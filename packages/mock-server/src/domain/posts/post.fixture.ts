/** A post and what surrounds it, for tests of the rules about posts. */
import { IdSequence } from "../wire/id.ts";
import { NO_APPROVAL, NO_RULES } from "./post-approval.ts";
import type { PostSurroundings, PostTarget } from "./post-content.ts";
import type { StoredPost } from "./post-record.ts";

export const NOW: number = Date.parse("2026-11-21T12:00:00.000Z");

export function surroundings(): PostSurroundings {
  return {
    connections: new Map([
      ["conn_x", { id: "conn_x", name: "Acme on X", network: "x", default_options: {} }],
      ["conn_li", { id: "conn_li", name: "Acme", network: "linkedin", default_options: {} }],
    ]),
    media: new Map([["media_1", { type: "image", alt_text: "A pair of rocket skates" }]]),
    imports: new Map(),
    ids: new IdSequence((length) => new Uint8Array(length)),
    approvers: new Set(["member_1"]),
    approval: NO_RULES,
    now: NOW,
  };
}

export function makeTarget(differences: Partial<PostTarget> = {}): PostTarget {
  return {
    id: "target_1",
    connection_id: "conn_x",
    connection_name: "Acme on X",
    network: "x",
    content: null,
    media: null,
    scheduled_at: null,
    options: {},
    status: "pending",
    external_id: null,
    external_url: null,
    published_at: null,
    error: null,
    warnings: [],
    ...differences,
  };
}

export function makePost(differences: Partial<StoredPost> = {}): StoredPost {
  return {
    id: "post_1",
    workspace_id: "ws_1",
    brand_id: null,
    status: "draft",
    source: "api",
    external_ref: null,
    content: "Rocket skates are back in stock.",
    title: null,
    link: null,
    media: [],
    targets: [makeTarget()],
    thread: [],
    first_comment: null,
    labels: [],
    notes: null,
    shorten_links: false,
    schedule: { mode: "draft", scheduled_at: null, timezone: null, queue_item_id: null },
    recurrence: null,
    approval: NO_APPROVAL,
    created_by: { type: "key", id: "key_1" },
    created_at: "2026-11-20T12:00:00.000Z",
    updated_at: "2026-11-20T12:00:00.000Z",
    published_at: null,
    version: 1,
    callback_url: null,
    allows_duplicate: false,
    wants_approval: false,
    requested_by: null,
    series: null,
    attempts: {},
    media_urls: {},
    ...differences,
  };
}
