/** The trigger Post Partially Published. */
import { samples } from "../generated/samples.ts";
import { postTrigger } from "./post-trigger.ts";

export const postPartiallyPublished = postTrigger({
  key: "post_partially_published",
  label: "Post Partially Published",
  description:
    "Triggers when a post is live on some of its social accounts and could not be published on the others.",
  event: "post.partial",
  sample: samples.PostPartialEvent.data,
  status: ["partial"],
});
