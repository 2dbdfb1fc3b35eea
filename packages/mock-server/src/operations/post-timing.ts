/** The time of a post, given and taken back. */
import { callerActor } from "../domain/caller.ts";
import { schedulePost as scheduled, unschedulePost as unscheduled } from "../domain/post-timing.ts";
import { emitPostStep } from "../emit-post.ts";
import { keepPost } from "../post-keeping.ts";
import { findApprovalRules } from "../post-surroundings.ts";
import { forgetTime } from "../publishing.ts";
import type { Run } from "./operation.ts";
import { shown } from "./post-shown.ts";
import { requireRow } from "./require-row.ts";

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
  const { tables, workspaceId, now, caller } = context;
  const before = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  const draft = unscheduled(before, now);
  if (draft === before) return shown(before);
  const after = { ...draft, series: null };
  await forgetTime(after, tables);
  await tables.put("posts", after);
  const step = { before, after, action: "unscheduled", actor: callerActor(caller) } as const;
  await emitPostStep(step, context);
  return shown(after);
};
