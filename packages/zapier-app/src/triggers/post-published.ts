/** The trigger Post Published. */
import { samples } from "../generated/samples.ts";
import { postTrigger } from "./post-trigger.ts";

export const postPublished = postTrigger({
  key: "post_published",
  label: "Post Published",
  description: "Triggers when a post is live on all of its social accounts.",
  event: "post.published",
  sample: samples.PostPublishedEvent.data,
  status: ["published"],
});
