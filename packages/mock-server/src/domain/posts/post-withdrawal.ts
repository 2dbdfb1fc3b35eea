/** Posts taken off their networks. */
import { networkRules } from "@postern/spec/networks";
import type { IdSequence } from "../wire/id.ts";
import { problem } from "../wire/problem.ts";
import { changedPost, type StoredPost } from "./post-record.ts";
import { DRAFT } from "./post-schedule.ts";

type Target = StoredPost["targets"][number];

const isOut = ({ status }: Target): boolean =>
  status === "published" || status === "awaiting_user_action";

/** @throws Problem `CONFLICT` while it is being published, `NETWORK_DELETE_UNSUPPORTED` where one network does not allow it. */
export function requireWithdrawable({ status, targets }: StoredPost): void {
  if (status === "publishing") {
    const message = "The post is being published; it can be taken back once that has ended.";
    throw problem("CONFLICT", { message, details: { status } });
  }
  const networks = targets.filter(isOut).map(({ network }) => network);
  const refusing = networks.filter((network) => !networkRules[network].can_delete);
  if (refusing.length === 0) return;
  throw problem("NETWORK_DELETE_UNSUPPORTED", { details: { networks: [...new Set(refusing)] } });
}

/**
 * The post as a draft; one that is live nowhere stays as it is. Its targets are new ones: what was
 * live is named after the old, and does not come back.
 */
export function withdrawPost(
  post: StoredPost,
  { ids, now }: { readonly ids: Pick<IdSequence, "next">; readonly now: number },
): StoredPost {
  if (!post.targets.some(isOut)) return post;
  return {
    ...changedPost(post, now),
    status: "draft",
    targets: post.targets.map((target) => ({
      ...target,
      id: ids.next("target", now),
      status: "pending",
      external_id: null,
      external_url: null,
      published_at: null,
      error: null,
    })),
    schedule: DRAFT,
    attempts: {},
    published_at: null,
  };
}
