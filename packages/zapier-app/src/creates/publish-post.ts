/** The action Publish Post and Wait for Result: its step ends once the post is live, or has failed. */
import { InsufficientScopeError, type Post } from "@postern/sdk";
import { type Bundle, defineInputFields, type ZObject } from "zapier-platform-core";
import { publishingFailure } from "../errors/publishing-failure.ts";
import { unreadable } from "../errors/unreadable-input.ts";
import { deduplicationField } from "../fields/deduplication.ts";
import { networkFields } from "../fields/network-fields.ts";
import { postField } from "../fields/picks.ts";
import {
  connectionsField,
  contentField,
  plainDetailFields,
  postFieldGroups,
} from "../fields/post-fields.ts";
import { readId, readText } from "../fields/read-input.ts";
import { readPostContent } from "../fields/read-post.ts";
import { emptyField } from "../fields/require-filled.ts";
import { brandName, ifGiven, withBrandName } from "../names.ts";
import type { Step } from "../step.ts";
import { action } from "./action.ts";
import { gatherMedia } from "./gather-media.ts";

const subjectField = {
  key: "subject",
  label: "What to Publish",
  type: "string",
  choices: { new: "A New Post", existing: "A Post That Exists" },
  helpText: "Whether to write the post here, or to publish one that Postern has already.",
  required: true,
  altersDynamicFields: true,
} as const;

/** A new post asks for all that a post has, one that exists only for itself. */
function subjectFields(_z: ZObject, bundle: Bundle) {
  const isKept = readText(bundle.inputData["subject"])?.trim() === "existing";
  return defineInputFields(
    isKept
      ? [{ ...postField, helpText: "A draft, or a post that waits for its time." }]
      : [connectionsField, contentField, ...plainDetailFields],
  );
}

/** @throws PosternError `INVALID_INPUT` for a choice that there is not. */
function begin(step: Step): Promise<Post> {
  const subject = readText(step.input["subject"])?.trim();
  if (subject === "new") return beginNew(step);
  if (subject === "existing") return beginExisting(step);
  const choices = Object.values(subjectField.choices).join(" or ");
  throw unreadable(subjectField, `there is no choice "${subject}". Choose ${choices}.`);
}

/**
 * Each run has an address of its own to be called back at, and a repeat under one deduplication key has to be the same
 * request: so the post is made without the address, and published with it.
 */
async function beginNew(step: Step): Promise<Post> {
  const { z, client, once } = step;
  const content = await readPostContent(step, await gatherMedia(step));
  if (!hasDeduplicationKey(step)) {
    const callback_url = z.generateCallbackUrl();
    return client.posts.create({ ...content, schedule: { mode: "now" }, callback_url });
  }
  const draft = { ...content, schedule: { mode: "draft" as const } };
  const { id } = await client.posts.create(draft, once("post"));
  return publishOnce(step, id);
}

/** @throws PosternError `INVALID_INPUT` where nobody has said which post. */
async function beginExisting(step: Step): Promise<Post> {
  const postId = readId(step.input["post_id"]);
  if (postId === undefined) throw emptyField(postField);
  return publishOnce(step, postId);
}

/** Publishing begins once: where it has begun already, a step with a deduplication key is a repeat, and finds how it went. */
async function publishOnce(step: Step, postId: string): Promise<Post> {
  const { z, client } = step;
  if (hasDeduplicationKey(step)) {
    const post = await ifGiven(client.posts.get(postId));
    if (post !== null && begun.has(post.status)) return followUp(step, post);
  }
  return client.posts.publish(postId, { callback_url: z.generateCallbackUrl() });
}

const begun: ReadonlySet<Post["status"]> = new Set([
  "publishing",
  "published",
  "partial",
  "failed",
]);

/** The run before is the one that is called back: this one looks again until the post has come to its end. */
function followUp(step: Step, post: Post): Post {
  if (post.status === "publishing") {
    throw new step.z.errors.ThrottledError(
      `The post ${post.id} is being published by an earlier run with this Deduplication Key. Zapier tries again by itself.`,
      nextLookSeconds,
    );
  }
  return result(step, post);
}

const nextLookSeconds = 60;

const hasDeduplicationKey = ({ input }: Step) => readText(input["deduplication_key"]) !== undefined;

/** Anybody can call the address that the server calls back, so the post itself is asked how it went. */
async function tellResult(step: Step) {
  const { client, bundle } = step;
  const id = String(Reflect.get(bundle.outputData ?? {}, "id"));
  const post = await client.posts.get(id).catch((error: unknown) => {
    const told = postOf(bundle.cleanedRequest, id);
    // The key was given to publish and not to read: it is live by now, and the call is all that tells.
    if (error instanceof InsufficientScopeError && told !== undefined) return told;
    throw error;
  });
  return withBrandName(client, result(step, post));
}

function postOf(call: unknown, id: string): Post | undefined {
  const { data } = (call ?? {}) as { readonly data?: Post };
  return data?.id === id ? data : undefined;
}

function result({ z, input }: Step, post: Post): Post {
  if (post.status === "failed" && readText(input["on_failure"])?.trim() !== "continue") {
    throw publishingFailure(post, z);
  }
  return post;
}

export const publishPost = action({
  key: "publish_post",
  noun: "Post",
  label: "Publish Post and Wait for Result",
  description:
    "Publishes a post, and goes on once it is live on its networks or has failed, with the result for each account.",
  inputFields: [
    subjectField,
    subjectFields,
    {
      key: "on_failure",
      label: "When Every Account Fails",
      type: "string",
      choices: { stop: "Stop With an Error", continue: "Go On With the Result" },
      helpText:
        "Whether the Zap stops where no account could publish the post. Where only some of them could, it goes on.",
      default: "stop",
    },
    networkFields,
    { ...deduplicationField, group: "more" },
  ],
  inputFieldGroups: postFieldGroups,
  gives: "Post",
  adds: brandName,
  run: async (step) => withBrandName(step.client, await begin(step)),
  resume: tellResult,
});
