/** The trigger Post Rejected. */
import { samples } from "../generated/samples.ts";
import { postTrigger } from "./post-trigger.ts";

export const postRejected = postTrigger({
  key: "post_rejected",
  label: "Post Rejected",
  description: "Triggers when a post is turned down by an approver.",
  event: "post.rejected",
  sample: samples.PostRejectedEvent.data,
  status: ["rejected"],
});
