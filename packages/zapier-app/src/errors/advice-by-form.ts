/** Advice that leads to a field of the step where it has one, and to another step where it has not. */
import { type Advise, sentence, textOf } from "./error-details.ts";
import { asksFor } from "./form.ts";

export const adviceByForm: Readonly<Record<string, Advise>> = {
  APPROVAL_REQUIRED: (_error, form) => ({
    text: asksFor(form, "schedule_mode", "approval")
      ? "Choose Submit for Approval as When."
      : "Submit it for approval in Postern, or make it with Create Post and Submit for Approval as When.",
  }),
  DUPLICATE_CONTENT: (error, form) => {
    const post = sentence("It is the post", textOf(error, "existing_post_id"));
    const how = asksFor(form, "allow_duplicate")
      ? "set Allow Duplicate."
      : "set Allow Duplicate with Update or Reschedule Post before.";
    return { text: `${post}To publish it all the same, ${how}` };
  },
  MEDIA_REQUIRED: (_error, form) => ({
    text: asksFor(form, "media_files")
      ? "Fill in Media, Media Links, or Media From the Library."
      : "Add an image or a video with Update or Reschedule Post before.",
  }),
  SLOT_TAKEN: (_error, form) => ({
    text: asksFor(form, "schedule_mode", "next_slot")
      ? "Choose another time, or Publish at the Next Free Slot."
      : "Choose another time.",
  }),
};
