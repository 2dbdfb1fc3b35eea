/** The trigger Post Needs Approval. */
import { samples } from "../generated/samples.ts";
import { postTrigger } from "./post-trigger.ts";

export const postNeedsApproval = postTrigger({
  key: "post_needs_approval",
  label: "Post Needs Approval",
  description: "Triggers when a post is submitted for approval.",
  event: "post.approval_requested",
  sample: samples.PostApprovalRequestedEvent.data,
  status: ["pending_approval"],
});
