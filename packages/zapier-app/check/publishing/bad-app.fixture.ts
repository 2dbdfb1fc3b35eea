/** An app that no reviewer would let pass: every fault that the checks know, and nothing that is right. */
import type { PlainInputField } from "zapier-platform-core";
import type { Definition } from "./definition.ts";
import type { Facts } from "./facts.ts";

const fields: PlainInputField[] = [
  { key: "colour", label: "Colour", helpText: "The colour.", required: false },
  { key: "api_key", label: "API Key", type: "password", required: true },
  { key: "post_id", label: "post ID" },
  { key: "brand_id", label: "Brand", dynamic: "brand_list.id.label" },
  { key: "hook_id", label: "Hook", dynamic: "static_hook.id.label" },
  { key: "feed_id", label: "Feed", dynamic: "poll.id.label", search: "find_feed.id" },
  { key: "label", label: "Label", search: "find_nothing.id" },
  { key: "page", label: "Page", helpText: "See [here](http://example.com) and [there](https://x" },
  { key: "script", label: "Script", helpText: "Run [this](javascript:alert)." },
];

const perform = async () => [];

export const badApp: Definition = {
  version: "1.0.0",
  platformVersion: "18.0.0",
  flags: { cleanInputData: true },
  authentication: {
    type: "custom",
    test: perform,
    connectionLabel: "My Account",
    fields: [
      { key: "api_key", label: "API Key", type: "password", helpText: "Ask somebody." },
      { key: "base_url", label: "Server" },
    ],
  },
  triggers: {
    static_hook: {
      key: "static_hook",
      noun: "Posts",
      display: { label: "Post published", description: "When a post is published" },
      operation: { type: "hook", perform, sample: { name: "No id" } },
    },
    half_hook: {
      key: "half_hook",
      noun: "Post",
      display: { label: "Half Hook", description: "Triggers when half of it is there." },
      operation: { type: "hook", perform, performList: perform, performSubscribe: perform },
    },
    poll: {
      key: "poll",
      noun: "Post",
      display: { label: "Poll", description: "Triggers when it is asked." },
      operation: {
        type: "polling",
        perform,
        sample: { id: 7, at: "2026-11-22 09:00", gone: true },
        outputFields: [
          { key: "id", type: "string" },
          { key: "at", type: "datetime" },
        ],
      },
    },
  },
  creates: {
    create_post: {
      key: "create_post",
      noun: "Post",
      display: { label: "Create Post in Postern", description: "Creates a post." },
      operation: { inputFields: fields, perform: async () => ({}), sample: { id: "1" } },
    },
    create_nothing: {
      key: "create_nothing",
      noun: "Post",
      display: { label: "Create Nothing", description: "Creates nothing." },
      operation: { inputFields: [], perform: async () => ({}), sample: { id: "1" } },
    },
  },
  searches: {
    find_all: {
      key: "find_all",
      noun: "Post",
      display: { label: "Find All", description: "Finds everything." },
      operation: { perform, sample: { id: "1" } },
    },
  },
};

/** What Zaps were made of before, and what the steps have given. */
export const badFacts: Facts = {
  newestPlatform: "19.1.0",
  acceptsServer: () => true,
  published: {
    triggers: { poll: { fields: { since: "string" }, sample: ["id", "title"] } },
    creates: { delete_post: { fields: {}, sample: [] } },
    searches: {},
  },
  results: [
    {
      kind: "triggers",
      key: "poll",
      items: [{ id: "1", at: 7 }],
      listed: [{ id: "1", name: "Other" }],
    },
  ],
};
