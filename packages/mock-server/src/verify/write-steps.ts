/** What a verification makes, changes and takes away again, in an order in which each step finds what it needs. */
import type { OperationId } from "@postern/spec";

export interface WriteStep {
  readonly operation: OperationId;
  /** Of the spec's bodies, by name. @default the first */
  readonly example?: string;
  /** Members in place of those of the example. */
  readonly body?: (runId: string) => Readonly<Record<string, unknown>>;
  /** Whether the body is the spec's form, with a picture of one dot. */
  readonly isForm?: boolean;
  /** The parameter by which paths name what it makes. */
  readonly gives?: string;
  /** What takes that away again, at the end. */
  readonly undo?: OperationId;
}

const named = (runId: string) => ({ name: `Postern verify ${runId}` });
const worded = (runId: string) => ({ content: `Postern verify ${runId}` });

/** Nothing of it reaches a network, or anybody: posts stay drafts, addresses are of hosts that there cannot be. */
export const WRITE_STEPS: readonly WriteStep[] = [
  { operation: "createBrand", body: named, gives: "brand_id", undo: "deleteBrand" },
  { operation: "updateBrand" },
  { operation: "uploadMedia", isForm: true, gives: "media_id", undo: "deleteMedia" },
  { operation: "getMedia" },
  { operation: "updateMedia" },
  { operation: "createMediaUpload", gives: "upload_id" },
  { operation: "getMediaUpload" },
  { operation: "completeMediaUpload" },
  { operation: "createPost", example: "draft", body: worded, gives: "post_id", undo: "deletePost" },
  { operation: "getPost" },
  { operation: "getPostAnalytics" },
  { operation: "updatePost", body: (runId) => ({ content: `Postern verify ${runId}, again` }) },
  { operation: "unschedulePost" },
  { operation: "listPostHistory" },
  { operation: "bulkCreatePosts", example: "dryRun", body: () => ({}), gives: "job_id" },
  { operation: "getJob" },
  {
    operation: "upsertContact",
    body: (runId) => ({ email: `verify-${runId}@postern.test`, phone: undefined }),
    gives: "contact_id",
    undo: "deleteContact",
  },
  { operation: "getContact" },
  { operation: "updateContact" },
  { operation: "createTriggerLink", body: named, gives: "link_id", undo: "deleteTriggerLink" },
  { operation: "getTriggerLink" },
  { operation: "updateTriggerLink" },
  { operation: "listTriggerLinkClicks" },
  { operation: "createWebhook", body: named, gives: "webhook_id", undo: "deleteWebhook" },
  { operation: "getWebhook" },
  { operation: "updateWebhook" },
  { operation: "rotateWebhookSecret" },
  { operation: "testWebhook", body: () => ({}), gives: "delivery_id" },
  { operation: "listWebhookDeliveries" },
  { operation: "redeliverWebhook" },
  {
    operation: "createApiKey",
    body: (runId) => ({ ...named(runId), workspace_id: undefined, allowed_ips: undefined }),
    gives: "key_id",
    undo: "deleteApiKey",
  },
  { operation: "getApiKey" },
  { operation: "updateApiKey" },
  { operation: "revokeApiKey" },
];

/** Queries without which an undoing is refused. */
export const UNDO_QUERIES: Readonly<Partial<Record<OperationId, string>>> = {
  deleteApiKey: "confirm=true",
};

/** Why some operations are not called, whatever was agreed to. */
export const LEFT_ALONE: Readonly<Partial<Record<OperationId, string>>> = {
  createSession: "it takes a password",
  deleteSession: "it would end the session that was given",
  regenerateApiKey: "it leaves a secret behind",
  rotateApiKey: "it leaves a second key behind",
  revealApiKey: "it shows a secret",
  updateCompany: "it changes what nothing can bring back",
  updateMemberRole: "it changes what a person may do",
  createWorkspace: "nothing can take a workspace away again",
  updateWorkspace: "it changes what nothing can bring back",
  startConnection: "a person has to agree on a network's page",
  completeConnection: "a person has to agree on a network's page",
  updateConnection: "it changes an account that is in use",
  deleteConnection: "nothing can connect an account again",
  importMediaFromUrl: "it has the deployment fetch from elsewhere",
  schedulePost: "a post might go out",
  publishPost: "a post would go out",
  retryPost: "a post would go out",
  submitPostForApproval: "somebody would be told",
  approvePost: "somebody else has to have submitted the post",
  rejectPost: "somebody else has to have submitted the post",
  addToQueue: "a post might go out",
  moveQueueItem: "it changes when posts go out",
  removeQueueItem: "it changes when posts go out",
  setQueueState: "it changes when posts go out",
  setScheduleWindows: "it changes when posts go out",
  createFeed: "posts might go out",
  updateFeed: "posts might go out",
  deleteFeed: "nothing can bring a feed's items back",
  markNotificationRead: "somebody has to have read it",
  addContactToWorkflow: "somebody might be written to",
  removeContactFromWorkflow: "it changes what a contact receives",
  generatePost: "it uses up credits",
};
