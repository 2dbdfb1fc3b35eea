/** When a post may be changed, and where it may go. */
import type { ServerSchemas } from "@postern/spec";
import { problem } from "../wire/problem.ts";
import type { StoredPost } from "./post-record.ts";
import { canMovePost, isEditable, type PostStatus } from "./post-status.ts";

/** What stays in the house, and may change whatever has become of the post. */
export const ALWAYS_EDITABLE: readonly string[] = [
  "labels",
  "notes",
  "external_ref",
  "allow_duplicate",
];

/** Whether an update changes nothing that is ever published. */
export const isInHouse = (request: ServerSchemas["UpdatePostRequest"]): boolean =>
  Object.keys(request).every((field) => ALWAYS_EDITABLE.includes(field));

/** @throws Problem `CONFLICT` for a move that the table of statuses does not have. */
export function requireMove(post: Pick<StoredPost, "status">, to: PostStatus): void {
  if (canMovePost(post.status, to)) return;
  throw problem("CONFLICT", {
    message: `The post is ${post.status}; it cannot become ${to} from there.`,
    details: { status: post.status },
  });
}

/** @throws Problem `POST_NOT_EDITABLE` once publishing has begun, except for what is never published. */
export function requireEditable(post: StoredPost, fields: readonly string[]): void {
  const refused = fields.filter((field) => !ALWAYS_EDITABLE.includes(field));
  if (isEditable(post.status) || refused.length === 0) return;
  throw problem("POST_NOT_EDITABLE", { details: { status: post.status, fields: refused } });
}
