/** The time of a post, given and taken back. */

import { keepPost } from "../../changes/posts/post-keeping.ts";
import { findApprovalRules } from "../../changes/posts/post-surroundings.ts";
import { callerActor } from "../../domain/access/caller.ts";
import { schedulePost as scheduled } from "../../domain/posts/post-timing.ts";
import type { Run } from "../operation.ts";
import { requireRow } from "../require-row.ts";
import { shown } from "./post-shown.ts";
import { takeTimeBack } from "./take-time-back.ts";

export const schedulePost: Run<"schedulePost"> = async ({ path, body }, context) => {
  const { tables, workspaceId, now, caller } = context;
  const before = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  const approval = await findApprovalRules(workspaceId, tables);
  const draft = scheduled(before, body, { now, approval });
  if (draft.post === before) return shown(before, draft.warnings);
  const doing = { before, action: "scheduled", actor: callerActor(caller) } as const;
  return shown(await keepPost(draft, doing, context), draft.warnings);
};

export const unschedulePost: Run<"unschedulePost"> = async ({ path }, context) => {
  const { tables, workspaceId, caller } = context;
  const before = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  return shown(await takeTimeBack(before, callerActor(caller), context));
};
