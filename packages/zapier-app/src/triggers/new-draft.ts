/** The trigger New Draft. */
import { samples } from "../generated/samples.ts";
import { postTrigger } from "./post-trigger.ts";

export const newDraft = postTrigger({
  key: "new_draft",
  label: "New Draft",
  description: "Triggers when a post is saved as a draft.",
  event: "post.created",
  sample: samples.PostCreatedEvent.data,
  status: ["draft"],
});
