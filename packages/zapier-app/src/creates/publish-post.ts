/** The action Publish Post and Wait for Result: its step ends once the post is live, or has failed. */
import type { Post } from "@postern/sdk";
import { type Bundle, defineInputFields, type ZObject } from "zapier-platform-core";
import { publishingFailure } from "../errors/publishing-failure.ts";
import { deduplicationField } from "../fields/deduplication.ts";
import { postField } from "../fields/picks.ts";
import {
  connectionsField,
  contentField,
  postDetailFields,
  postFieldGroups,
} from "../fields/post-fields.ts";
import { readText } from "../fields/read-input.ts";
import { readPostContent } from "../fields/read-post.ts";
import { brandName, withBrandName } from "../names.ts";
import type { Step } from "../step.ts";
import { action } from "./action.ts";
import { gatherMedia } from "./gather-media.ts";

/** A new post asks for all that a post has, one that exists only for itself. */
function subjectFields(_z: ZObject, bundle: Bundle) {
  const isKept = readText(bundle.inputData["subject"]) === "existing";
  return defineInputFields(
    isKept
      ? [{ ...postField, helpText: "A draft, or a post that waits for its time." }]
      : [connectionsField, contentField],
  );
}

async function begin(step: Step): Promise<Post> {
  const { z, client, input, once } = step;
  const callback_url = z.generateCallbackUrl();
  const postId = readText(input["post_id"]);
  if (postId !== undefined && readText(input["subject"]) === "existing") {
    return client.posts.publish(postId, { callback_url }, once("publish"));
  }
  const content = await readPostContent(step, await gatherMedia(step));
  const schedule = { mode: "now" as const };
  return client.posts.create({ ...content, schedule, callback_url }, once("post"));
}

/** Anybody can call the address that the server calls back, so the post itself is asked how it went. */
async function tellResult({ z, client, bundle, input }: Step) {
  const post = await client.posts.get(String(Reflect.get(bundle.outputData ?? {}, "id")));
  if (post.status === "failed" && readText(input["on_failure"]) !== "continue") {
    throw publishingFailure(post, z);
  }
  return withBrandName(client, post);
}

export const publishPost = action({
  key: "publish_post",
  noun: "Post",
  label: "Publish Post and Wait for Result",
  description:
    "Publishes a post, and goes on once it is live on its networks or has failed, with the result for each account.",
  inputFields: [
    {
      key: "subject",
      label: "What to Publish",
      type: "string",
      choices: { new: "A New Post", existing: "A Post That Exists" },
      helpText: "Whether to write the post here, or to publish one that Postern has already.",
      required: true,
      altersDynamicFields: true,
    },
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
    ...postDetailFields,
    { ...deduplicationField, group: "more" },
  ],
  inputFieldGroups: postFieldGroups,
  gives: "Post",
  adds: brandName,
  run: async (step) => withBrandName(step.client, await begin(step)),
  resume: tellResult,
});
