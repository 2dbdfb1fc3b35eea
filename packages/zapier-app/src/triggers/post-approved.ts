/** The trigger Post Approved. */
import { samples } from "../generated/samples.ts";
import { postTrigger } from "./post-trigger.ts";

export const postApproved = postTrigger({
  key: "post_approved",
  label: "Post Approved",
  description: "Triggers when a post is approved.",
  event: "post.approved",
  sample: samples.PostApprovedEvent.data,
  isMeant: ({ approval }) => approval.status === "approved",
});
