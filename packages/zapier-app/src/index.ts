/** The Zapier app of Postern: what Zapier loads. */
import { defineApp, version as platformVersion } from "zapier-platform-core";
import packageJson from "../package.json" with { type: "json" };
import { authentication } from "./authentication.ts";
import createPostAction from "./creates/create-post.ts";
import findConnection from "./searches/find-connection.ts";
import { brandList } from "./triggers/brand-list.ts";
import { connectionList } from "./triggers/connection-list.ts";
import { contactList } from "./triggers/contact-list.ts";
import { feedList } from "./triggers/feed-list.ts";
import { formList } from "./triggers/form-list.ts";
import { mediaList } from "./triggers/media-list.ts";
import { postList } from "./triggers/post-list.ts";
import { postPublished } from "./triggers/post-published.ts";
import { slotList } from "./triggers/slot-list.ts";
import { triggerLinkList } from "./triggers/trigger-link-list.ts";
import { workflowList } from "./triggers/workflow-list.ts";

/** The actions as functions, to be run by Zapier's app tester. */
export { perform as createPost } from "./creates/create-post.ts";

const triggers = [
  postPublished,
  // Behind drop-downs.
  brandList,
  connectionList,
  contactList,
  feedList,
  formList,
  mediaList,
  postList,
  slotList,
  triggerLinkList,
  workflowList,
];

const creates = [createPostAction];

const searches = [findConnection];

export default defineApp({
  version: packageJson.version,
  platformVersion,
  authentication,
  // The platform's cleaning drops entries of lists, and with them their order.
  flags: { cleanInputData: false },
  triggers: byKey(triggers),
  creates: byKey(creates),
  searches: byKey(searches),
});

function byKey<Step extends { readonly key: string }>(steps: Step[]): Record<string, Step> {
  return Object.fromEntries(steps.map((step) => [step.key, step]));
}
