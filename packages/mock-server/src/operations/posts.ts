/** Posts: made, shown, changed, scheduled and published. */
import { callerActor } from "../domain/caller.ts";
import { etagOf, requireMatch } from "../domain/etag.ts";
import { accepted, created, noContent, type Outcome, ok } from "../domain/outcome.ts";
import {
  createPost as newPost,
  type PostDraft,
  presentPost,
  type StoredPost,
} from "../domain/post.ts";
import { checkPost } from "../domain/post-check.ts";
import {
  isInHouse,
  schedulePost as scheduled,
  updatePost as updated,
} from "../domain/post-update.ts";
import { problem } from "../domain/problem.ts";
import { beginPublishing, forgetTime } from "../publishing.ts";
import { keepPost } from "./keep-post.ts";
import { listPage } from "./list-page.ts";
import type { PreparationContext, Run } from "./operation.ts";
import { matchesPost } from "./post-filter.ts";
import { findMediaFacts, findSurroundings } from "./post-surroundings.ts";
import { requirePublishable } from "./require-publishable.ts";
import { requireRow } from "./require-row.ts";

/** By which the platform names itself; the app sends nothing else. */
const ZAPIER_USER_AGENT = "Zapier";

export const listPosts: Run<"listPosts"> = ({ query }, { workspaceId, tables }) =>
  listPage(
    tables,
    {
      table: "posts",
      query,
      where: { workspace_id: workspaceId, ...(query.status && { status: query.status }) },
      filter: (post) => matchesPost(post, query),
    },
    presentPost,
  );

export const createPost: Run<"createPost"> = async ({ body }, context) => {
  const surroundings = await findSurroundings(body, context);
  const draft = newPost(body, originOf(context), surroundings);
  const post = await keepPost(draft, body.allow_duplicate, context);
  const answer = post.status === "publishing" ? accepted : created;
  return answer(presentPost(post), { etag: etagOf(post), ...metaOf(draft) });
};

export const getPost: Run<"getPost"> = async ({ path }, { workspaceId, tables }) =>
  shown(await requireRow(tables, "posts", { id: path.post_id, workspaceId }));

export const updatePost: Run<"updatePost"> = async ({ path, body }, context) => {
  const { tables, workspaceId, ifMatch } = context;
  const post = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  requireMatch(ifMatch, post);
  const draft = updated(post, body, await findSurroundings(body, context));
  if (isInHouse(body)) {
    const noted = { ...draft.post, content_hash: post.content_hash };
    await tables.put("posts", noted);
    return shown(noted);
  }
  return shown(await keepPost(draft, body.allow_duplicate ?? false, context), draft);
};

export const deletePost: Run<"deletePost"> = async ({ path, query }, context) => {
  const { tables, workspaceId } = context;
  const post = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  const isLive = post.targets.some(({ status }) => status === "published");
  if (query.mode !== "app" && isLive) {
    throw problem("NETWORK_DELETE_UNSUPPORTED", { details: { mode: query.mode } });
  }
  if (query.mode === "network") return noContent();
  await forgetTime(post, tables);
  await tables.remove("posts", post.id);
  return noContent();
};

export const validatePost: Run<"validatePost"> = async ({ body }, context) => {
  const surroundings = await findSurroundings(body, context);
  const { post } = newPost(body, originOf(context), surroundings);
  const results = checkPost(post, await findMediaFacts(post, context.tables));
  return ok({ valid: results.every(({ valid }) => valid), results });
};

export const schedulePost: Run<"schedulePost"> = async ({ path, body }, context) => {
  const { tables, workspaceId, now } = context;
  const post = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  const draft = scheduled(post, body, now);
  return shown(draft.post === post ? post : await keepPost(draft, false, context), draft);
};

export const publishPost: Run<"publishPost"> = async ({ path, body }, context) => {
  const { tables, workspaceId, server } = context;
  const post = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  await requirePublishable(post, body?.target_ids, context);
  const callback_url = body?.callback_url ?? post.callback_url;
  if (callback_url !== null) server.outbound.requireAllowed(callback_url);
  await forgetTime(post, tables);
  const published = await beginPublishing(
    { ...post, callback_url },
    { tables, server },
    body?.target_ids,
  );
  return accepted(presentPost(published), { etag: etagOf(published) });
};

function shown(post: StoredPost, draft?: PostDraft): Outcome<ReturnType<typeof presentPost>> {
  return ok(presentPost(post), { etag: etagOf(post), ...(draft && metaOf(draft)) });
}

/** What was taken differently from how it was asked. */
const metaOf = ({ warnings }: PostDraft) => (warnings.length > 0 ? { meta: { warnings } } : {});

const originOf = ({
  workspaceId,
  caller,
  userAgent,
}: PreparationContext<"createPost" | "validatePost">) => ({
  workspaceId,
  createdBy: callerActor(caller),
  source: userAgent === ZAPIER_USER_AGENT ? ("zapier" as const) : ("api" as const),
});
