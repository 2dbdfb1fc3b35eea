/** Every trigger of the app, and the lists behind its drop-downs. */
import type { Trigger } from "zapier-platform-core";
import { apiKeyWillBeDeleted } from "./api-key-will-be-deleted.ts";
import { connectionDisconnected } from "./connection-disconnected.ts";
import { formSubmitted } from "./form-submitted.ts";
import { brandList } from "./lists/brand-list.ts";
import { connectionList } from "./lists/connection-list.ts";
import { contactList } from "./lists/contact-list.ts";
import { feedList } from "./lists/feed-list.ts";
import { formList } from "./lists/form-list.ts";
import { mediaList } from "./lists/media-list.ts";
import { postList } from "./lists/post-list.ts";
import { slotList } from "./lists/slot-list.ts";
import { triggerLinkList } from "./lists/trigger-link-list.ts";
import { workflowList } from "./lists/workflow-list.ts";
import { metricThresholdReached } from "./metric-threshold-reached.ts";
import { newDraft } from "./new-draft.ts";
import { newFeedItem } from "./new-feed-item.ts";
import { postApproved } from "./post-approved.ts";
import { postFailed } from "./post-failed.ts";
import { postNeedsApproval } from "./post-needs-approval.ts";
import { postPartiallyPublished } from "./post-partially-published.ts";
import { postPublished } from "./post-published.ts";
import { postRejected } from "./post-rejected.ts";
import { postScheduled } from "./post-scheduled.ts";
import { triggerLinkClicked } from "./trigger-link-clicked.ts";

/** In the order in which Zapier shows them. */
export const triggers: Trigger[] = [
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
