/** What is known of each step beside what a user fills in: the call that does its work, and how to see what it has made. */
import type { RequestFault } from "@postern/mock-server";
import type { Client, PagePromise } from "@postern/sdk";

type Operation = NonNullable<RequestFault["operation"]>;

/** A step that asks, and changes nothing. */
export interface StepFacts {
  /** The call that does the work. */
  readonly operation: Operation;
  /** The scope that its first call takes. */
  readonly scope: string;
}

/** An action changes something, and must not do so twice. */
export interface ActionFacts extends StepFacts {
  /** Counts what it makes. */
  readonly count: (client: Client) => Promise<number>;
  /** How many more there are once it has run. */
  readonly adds: number;
  /** What a replay comes to where it is not what the first run came to: there is nothing left to do. */
  readonly replay?: "HaltedError";
  /** Whether a good answer has no body, which could break off. */
  readonly answersNothing?: boolean;
}

const size = async (list: PagePromise<unknown>) => (await list.toArray({ limit: 1000 })).length;

const posts = (client: Client) => size(client.posts.list({ limit: 100 }));

/** How often something was done to posts. */
const deeds = (action: string) => async (client: Client) => {
  const all = await client.posts.list({ limit: 100 }).toArray({ limit: 1000 });
  const histories = all.map(({ id }) => client.posts.listHistory(id).toArray({ limit: 1000 }));
  return (await Promise.all(histories)).flat().filter((entry) => entry.action === action).length;
};

const nothing = async () => 0;

/** By the key of the action. */
export const actionFacts: Readonly<Record<string, ActionFacts>> = {
  create_post: { operation: "createPost", scope: "posts:write", count: posts, adds: 1 },
  publish_post: { operation: "createPost", scope: "posts:write", count: posts, adds: 1 },
  update_post: { operation: "updatePost", scope: "posts:write", count: posts, adds: 0 },
  approve_post: {
    operation: "approvePost",
    scope: "posts:approve",
    count: deeds("approved"),
    adds: 1,
  },
  reject_post: {
    operation: "rejectPost",
    scope: "posts:approve",
    count: deeds("rejected"),
    adds: 1,
  },
  retry_post: { operation: "retryPost", scope: "posts:write", count: deeds("retried"), adds: 1 },
  delete_post: {
    operation: "deletePost",
    scope: "posts:read",
    count: posts,
    adds: -1,
    replay: "HaltedError",
    answersNothing: true,
  },
  add_to_queue: {
    operation: "addToQueue",
    scope: "queue:write",
    count: (client) => size(client.queue.list()),
    adds: 1,
  },
  upload_media: {
    operation: "uploadMedia",
    scope: "media:upload",
    count: (client) => size(client.media.list()),
    adds: 1,
  },
  generate_post: { operation: "generatePost", scope: "ai:generate", count: nothing, adds: 0 },
  validate_post: { operation: "validatePost", scope: "posts:read", count: posts, adds: 0 },
  add_feed: {
    operation: "createFeed",
    scope: "feeds:write",
    count: (client) => size(client.feeds.list()),
    adds: 1,
  },
  upsert_contact: {
    operation: "upsertContact",
    scope: "contacts:write",
    count: (client) => size(client.contacts.list()),
    adds: 1,
  },
  add_contact_to_workflow: {
    operation: "addContactToWorkflow",
    scope: "workflows:write",
    count: nothing,
    adds: 0,
  },
  create_trigger_link: {
    operation: "createTriggerLink",
    scope: "links:write",
    count: (client) => size(client.triggerLinks.list()),
    adds: 1,
  },
};

/** By the key of the search. */
export const searchFacts: Readonly<Record<string, StepFacts>> = {
  find_post: { operation: "listPosts", scope: "posts:read" },
  find_connection: { operation: "listConnections", scope: "connections:read" },
  find_brand: { operation: "listBrands", scope: "brands:read" },
  find_contact: { operation: "listContacts", scope: "contacts:read" },
  find_media: { operation: "listMedia", scope: "media:read" },
  find_next_slot: { operation: "listSlots", scope: "schedule:read" },
  get_post_analytics: { operation: "getPostAnalytics", scope: "analytics:read" },
  get_account_analytics: { operation: "listConnectionAnalytics", scope: "analytics:read" },
  get_analytics_summary: { operation: "getAnalyticsSummary", scope: "analytics:read" },
};
