/** Posts: made, shown, listed, changed and validated. */

import { emitPostStep } from "../changes/posts/emit-post.ts";
import { startImports } from "../changes/posts/post-imports.ts";
import { keepPost, requireNamed } from "../changes/posts/post-keeping.ts";
import { keepLabels } from "../changes/posts/post-labels.ts";
import { makePost } from "../changes/posts/post-making.ts";
import { requireSlots } from "../changes/posts/post-slots.ts";
import { findPostFacts, findSurroundings } from "../changes/posts/post-surroundings.ts";
import { callerActor } from "../domain/access/caller.ts";
import { createPost as newPost } from "../domain/posts/post.ts";
import { NO_RULES } from "../domain/posts/post-approval.ts";
import { checkPost } from "../domain/posts/post-check.ts";
import { isInHouse } from "../domain/posts/post-editing.ts";
import { presentPost, type StoredPost } from "../domain/posts/post-record.ts";
import { updatePost as updated } from "../domain/posts/post-update.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { accepted, created, ok } from "../domain/wire/outcome.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";
import { listPostsByTime } from "./posts/list-posts-by-time.ts";
import { matchesPost, withReadTimes } from "./posts/post-filter.ts";
import { postOrigin } from "./posts/post-origin.ts";
import { metaOf, shown } from "./posts/post-shown.ts";
import { requireRow } from "./require-row.ts";

export const listPosts: Run<"listPosts"> = ({ query: asked }, { workspaceId, tables }) => {
  const query = withReadTimes(asked);
  const filter = (post: StoredPost) => matchesPost(post, query);
  const isAsStored = query.sort === "-created_at" && query.status === undefined;
  if (!isAsStored) {
    return listPostsByTime(tables, { query, workspaceId, filter, present: presentPost });
  }
  const { external_ref } = query;
  const where = { workspace_id: workspaceId, ...(external_ref !== undefined && { external_ref }) };
  return listPage(tables, { table: "posts", query, where, filter }, presentPost);
};

export const createPost: Run<"createPost"> = async ({ body }, context) => {
  const { post, warnings } = await makePost(body, postOrigin(context), context);
  const answer = post.status === "publishing" ? accepted : created;
  return answer(presentPost(post), { etag: etagOf(post), ...metaOf(warnings) });
};

export const getPost: Run<"getPost"> = async ({ path }, { workspaceId, tables }) =>
  shown(await requireRow(tables, "posts", { id: path.post_id, workspaceId }));

export const updatePost: Run<"updatePost"> = async ({ path, body }, context) => {
  const { tables, workspaceId, ifMatch, caller } = context;
  const before = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  requireMatch(ifMatch, before);
  const actor = callerActor(caller);
  const surroundings = await findSurroundings(body, context);
  const draft = updated(before, { request: body, by: actor }, surroundings);
  const doing = { before, action: "updated", actor } as const;
  if (!isInHouse(body)) {
    const kept = await keepPost(draft, doing, context);
    await startImports(body, { ...surroundings, workspaceId }, context);
    return shown(kept, draft.warnings);
  }
  const after = draft.post;
  await tables.put("posts", after);
  await keepLabels(after, context);
  await emitPostStep({ ...doing, after }, context);
  return shown(after);
};

export const validatePost: Run<"validatePost"> = async ({ body }, context) => {
  const surroundings = await findSurroundings(body, context);
  // Whether somebody has to agree is no question of what the networks take.
  const { post } = newPost(body, postOrigin(context), { ...surroundings, approval: NO_RULES });
  await requireNamed(post, context);
  await requireSlots(post, context.tables);
  const results = checkPost(post, await findPostFacts(post, context.tables));
  return ok({ valid: results.every(({ valid }) => valid), results });
};
