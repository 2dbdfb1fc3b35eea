/** The trigger Post Published, by webhook. */
import { type Client, type Event, NotFoundError } from "@postern/sdk";
import { type Bundle, defineInputFields, defineTrigger, type ZObject } from "zapier-platform-core";
import { connect } from "../connect.ts";
import { readText } from "../fields/read-input.ts";
import { samples } from "../generated/samples.ts";
import { withZapierErrors } from "../zapier-error.ts";

/** How many posts are shown while a Zap is being made. */
const recentPosts = 10;

/** Keeps the id alone: the signing secret is of no use to an address that nobody can guess. */
export const performSubscribe = withZapierErrors(async (z: ZObject, bundle: Bundle) => {
  const connectionId = readText(bundle.inputData["connection_id"]);
  const { id } = await connect(z, bundle).webhooks.create({
    url: bundle.targetUrl ?? "",
    events: ["post.published"],
    connection_ids: connectionId === undefined ? [] : [connectionId],
    name: "Zapier: Post Published",
  });
  return { id };
});

/** A webhook that is gone is what was asked for. */
export const performUnsubscribe = withZapierErrors(async (z: ZObject, bundle: Bundle) => {
  const id = bundle.subscribeData?.id;
  if (id === undefined) return {};
  try {
    await connect(z, bundle).webhooks.delete(id);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
  return { id };
});

export const performList = withZapierErrors(async (z: ZObject, bundle: Bundle) =>
  listPublished(connect(z, bundle), readText(bundle.inputData["connection_id"])),
);

/** The platform's command line calls it without an event; recent posts are the answer then. */
export const perform = withZapierErrors(async (z: ZObject, bundle: Bundle) => {
  if (bundle.cleanedRequest === undefined) return performList(z, bundle);
  const event: Event = bundle.cleanedRequest;
  return event.type === "post.published" ? [event.data] : [];
});

function listPublished(client: Client, connectionId: string | undefined) {
  const query = { status: ["published" as const], limit: recentPosts };
  return client.posts
    .list(connectionId === undefined ? query : { ...query, connection_id: connectionId })
    .toArray({ limit: recentPosts });
}

export default defineTrigger({
  key: "post_published",
  noun: "Post",
  display: {
    label: "Post Published",
    description: "Triggers when a post is live on all of its social accounts.",
  },
  operation: {
    type: "hook",
    inputFields: defineInputFields([
      {
        key: "connection_id",
        label: "Connection",
        type: "string",
        helpText: "Only posts to this social account.",
        dynamic: "connection_list.id.label",
      },
    ]),
    performSubscribe,
    performUnsubscribe,
    performList,
    perform,
    sample: samples.PostPublishedEvent.data,
  },
});
