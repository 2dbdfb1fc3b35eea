/** Makes a trigger of what happens to posts; each asks for a connection and a brand. */
import type { Client, Post } from "@postern/sdk";
import { defineInputFields } from "zapier-platform-core";
import { pick } from "../fields/picks.ts";
import { readId, readText, withoutAbsent } from "../fields/read-input.ts";
import { fields } from "../generated/fields.ts";
import { output } from "../output.ts";
import type { Input } from "../step.ts";
import { type EventOf, type EventType, hookTrigger } from "./hook-trigger.ts";

/** Events that carry a post. */
type PostEventType = {
  [Type in EventType]: EventOf<Type> extends { readonly data: Post } ? Type : never;
}[EventType];

type PostQuery = NonNullable<Parameters<Client["posts"]["list"]>[0]>;
type PostStatus = NonNullable<PostQuery["status"]>[number];

interface PostTrigger {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly event: PostEventType;
  /** One of the event's own. */
  readonly sample: Readonly<Record<string, unknown>>;
  /** The states in which posts are that this has happened to; all of them where none is named. */
  readonly status?: PostStatus[];
  /** Whether it has happened to the post, where the state alone does not tell. */
  readonly isMeant?: (post: Post) => boolean;
}

const { connection_id, brand_id } = fields.listPosts;

const inputFields = defineInputFields([
  pick({ ...connection_id, helpText: "Only posts to this social account." }, "connection"),
  pick({ ...brand_id, helpText: "Only posts of this brand." }, "brand"),
]);

export function postTrigger(trigger: PostTrigger) {
  const { status, isMeant = () => true } = trigger;
  return hookTrigger<PostEventType, Post>({
    ...trigger,
    noun: "Post",
    inputFields,
    outputFields: output("Post").outputFields,
    connectionIds: ({ connection_id }) => [readText(connection_id) ?? []].flat(),
    read: ({ data }) => data,
    isWanted: (post, input) =>
      isIn(post, status) && isMeant(post) && isOfBrand(post, input) && isFor(post, input),
    list: (client, input) =>
      client.posts.list(
        withoutAbsent({
          limit: 100,
          status,
          connection_id: readId(input["connection_id"]),
          brand_id: readId(input["brand_id"]),
        }),
      ),
  });
}

function isIn(post: Post, status: PostStatus[] | undefined): boolean {
  return status?.some((name) => name === post.status) ?? true;
}

function isFor(post: Post, input: Input): boolean {
  const wanted = readId(input["connection_id"]);
  return wanted === undefined || post.targets.some(({ connection_id }) => connection_id === wanted);
}

function isOfBrand(post: Post, input: Input): boolean {
  const wanted = readId(input["brand_id"]);
  return wanted === undefined || post.brand_id === wanted;
}
