/** The trigger Post Failed. */
import { samples } from "../generated/samples.ts";
import { postTrigger } from "./post-trigger.ts";

export const postFailed = postTrigger({
  key: "post_failed",
  label: "Post Failed",
  description: "Triggers when a post could be published on none of its social accounts.",
  event: "post.failed",
  sample: samples.PostFailedEvent.data,
  status: ["failed"],
});
