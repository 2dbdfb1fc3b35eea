/** Names the key of an upload on whatever ended it. */
import { PosternError } from "../errors.ts";

/** Whichever call of the upload failed: this is the key under which the upload goes on. */
export function withKey(error: unknown, idempotencyKey: string): unknown {
  return error instanceof PosternError ? Object.assign(error, { idempotencyKey }) : error;
}
