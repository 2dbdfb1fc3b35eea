/** The Zapier app of Postern: what Zapier loads. */
import { defineApp, version as platformVersion, type Trigger } from "zapier-platform-core";
import packageJson from "../package.json" with { type: "json" };
import { authentication } from "./authentication.ts";
import createPostAction from "./creates/create-post.ts";
import findConnection from "./searches/find-connection.ts";
import { apiKeyWillBeDeleted } from "./triggers/api-key-will-be-deleted.ts";
import { brandList } from "./triggers/brand-list.ts";
import { connectionDisconnected } from "./triggers/connection-disconnected.ts";
import { connectionList } from "./triggers/connection-list.ts";
import { contactList } from "./triggers/contact-list.ts";
import { feedList } from "./triggers/feed-list.ts";
import { formList } from "./triggers/form-list.ts";
import { formSubmitted } from "./triggers/form-submitted.ts";
import { mediaList } from "./triggers/media-list.ts";
import { metricThresholdReached } from "./triggers/metric-threshold-reached.ts";
import { newDraft } from "./triggers/new-draft.ts";
import { newFeedItem } from "./triggers/new-feed-item.ts";
import { postApproved } from "./triggers/post-approved.ts";
import { postFailed } from "./triggers/post-failed.ts";
import { postList } from "./triggers/post-list.ts";
import { postNeedsApproval } from "./triggers/post-needs-approval.ts";
import { postPartiallyPublished } from "./triggers/post-partially-published.ts";
import { postPublished } from "./triggers/post-published.ts";
import { postRejected } from "./triggers/post-rejected.ts";
import { postScheduled } from "./triggers/post-scheduled.ts";
import { slotList } from "./triggers/slot-list.ts";
import { triggerLinkClicked } from "./triggers/trigger-link-clicked.ts";
import { triggerLinkList } from "./triggers/trigger-link-list.ts";
import { workflowList } from "./triggers/workflow-list.ts";

/** The actions as functions, to be run by Zapier's app tester. */
export { perform as createPost } from "./creates/create-post.ts";

const triggers: Trigger[] = [
  postPublished,
  postFailed,
  postPartiallyPublished,
  postScheduled,
  newDraft,
  postNeedsApproval,
  postApproved,
  postRejected,
  newFeedItem,
  connectionDisconnected,
  apiKeyWillBeDeleted,
  formSubmitted,
  triggerLinkClicked,
  metricThresholdReached,
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
