/** Every action of the app. */
import { addContactToWorkflow } from "./add-contact-to-workflow.ts";
import { addFeed } from "./add-feed.ts";
import { addToQueue } from "./add-to-queue.ts";
import { approvePost } from "./approve-post.ts";
import { createPost } from "./create-post.ts";
import { createTriggerLink } from "./create-trigger-link.ts";
import { deletePost } from "./delete-post.ts";
import { generatePost } from "./generate-post.ts";
import { publishPost } from "./publish-post.ts";
import { rejectPost } from "./reject-post.ts";
import { retryPost } from "./retry-post.ts";
import { updatePost } from "./update-post.ts";
import { uploadMedia } from "./upload-media.ts";
import { upsertContact } from "./upsert-contact.ts";
import { validatePost } from "./validate-post.ts";

/** In the order in which Zapier shows them. */
export const creates = [
  createPost,
  publishPost,
  updatePost,
  approvePost,
  rejectPost,
  retryPost,
  deletePost,
  addToQueue,
  uploadMedia,
  generatePost,
  validatePost,
  addFeed,
  upsertContact,
  addContactToWorkflow,
  createTriggerLink,
];
