/** The trigger Post Scheduled. */
import { samples } from "../generated/samples.ts";
import { postTrigger } from "./post-trigger.ts";

export const postScheduled = postTrigger({
  key: "post_scheduled",
  label: "Post Scheduled",
  description: "Triggers when a post is given a time to be published, or another one.",
  event: "post.scheduled",
  sample: samples.PostScheduledEvent.data,
  status: ["scheduled"],
});
