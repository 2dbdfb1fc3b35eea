/** Which targets of a post can be tried again as they are. */

import { problem, refuseFaults } from "../wire/problem.ts";
import type { StoredPost } from "./post-record.ts";

/**
 * @param named The targets that a request names; undefined: all that can be tried again.
 * @returns the ids of the targets to try again, at least one.
 * @throws Problem `NOT_RETRYABLE`, or `VALIDATION_FAILED` for a target that the post does not have.
 */
export function retryableTargets(
  { status, targets }: Pick<StoredPost, "status" | "targets">,
  named: readonly string[] | undefined,
): string[] {
  refuseFaults(
    (named ?? []).flatMap((id, index) => {
      if (targets.some((target) => target.id === id)) return [];
      const message = "The post has no such target.";
      return [{ pointer: `/target_ids/${index}`, code: "NOT_FOUND", message }];
    }),
  );
  const isOver = status === "failed" || status === "partial";
  const retryable = targets
    .filter(({ status: one, error }) => isOver && one === "failed" && error?.retryable === true)
    .map(({ id }) => id);
  const refused = (named ?? []).filter((id) => !retryable.includes(id));
  if (retryable.length === 0 || refused.length > 0) {
    throw problem("NOT_RETRYABLE", { details: { status, target_ids: refused } });
  }
  return named === undefined ? retryable : [...named];
}
