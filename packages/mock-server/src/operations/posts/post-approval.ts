/** Posts submitted for approval, approved and rejected. */
import type { ServerSchemas } from "@postern/spec";
import { emitPostStep } from "../../changes/posts/emit-post.ts";
import { keepPost } from "../../changes/posts/post-keeping.ts";
import { findApprovalRules, findApprovers } from "../../changes/posts/post-surroundings.ts";
import { callerActor } from "../../domain/access/caller.ts";
import {
  askApproval,
  type Decision,
  decide,
  wishApproval,
} from "../../domain/posts/post-approval.ts";
import { approverFaults } from "../../domain/posts/post-content.ts";
import { requireMove } from "../../domain/posts/post-editing.ts";
import { changedPost } from "../../domain/posts/post-record.ts";
import { STATUS_OF_MODE } from "../../domain/posts/post-schedule.ts";
import { refuseFaults } from "../../domain/wire/problem.ts";
import type { OperationContext, Run } from "../operation.ts";
import { requireRow } from "../require-row.ts";
import { shown } from "./post-shown.ts";
import { requireApprover, requireStranger } from "./require-approver.ts";

export const submitPostForApproval: Run<"submitPostForApproval"> = async (
  { path, body },
  context,
) => {
  const { tables, workspaceId, now, caller } = context;
  const before = await requireRow(tables, "posts", { id: path.post_id, workspaceId });
  if (before.status === "pending_approval") return shown(before);
  requireMove(before, "pending_approval");
  const ids = body?.approver_ids ?? [];
  const known = await findApprovers(ids, context);
  refuseFaults(approverFaults(ids, known, "/approver_ids"));
  const rules = await findApprovalRules(workspaceId, tables);
  const request = { ...body, required: before.wants_approval };
  const { approval } = wishApproval(before, { request, rules });
  const actor = callerActor(caller);
  const post = {
    ...changedPost(before, now),
    status: "pending_approval" as const,
    approval: askApproval(approval, rules, now),
    requested_by: actor,
  };
  const note = body?.note ?? null;
  const doing = { before, action: "submitted", actor, note } as const;
  return shown(await keepPost({ post, warnings: [] }, doing, context));
};

export const approvePost: Run<"approvePost"> = async ({ path, body }, context) => {
  const { now } = context;
  const { before, decided } = await decideOn(
    path.post_id,
    { ...body, status: "approved" },
    context,
  );
  await requireStranger(before, context);
  const status = STATUS_OF_MODE[before.schedule.mode];
  requireMove(before, status);
  const post = { ...changedPost(before, now), status, approval: decided };
  const doing = {
    before,
    action: "approved",
    actor: decided.decided_by,
    note: decided.note,
  } as const;
  return shown(await keepPost({ post, warnings: [] }, doing, context));
};

export const rejectPost: Run<"rejectPost"> = async ({ path, body }, context) => {
  const { tables, now } = context;
  const { before, decided } = await decideOn(
    path.post_id,
    { ...body, status: "rejected" },
    context,
  );
  requireMove(before, "rejected");
  const after = { ...changedPost(before, now), status: "rejected" as const, approval: decided };
  await tables.put("posts", after);
  const { decided_by: actor, note } = decided;
  await emitPostStep({ before, after, action: "rejected", actor, note }, context);
  return shown(after);
};

type Deciding = Pick<OperationContext<"approvePost">, "tables" | "workspaceId" | "caller" | "now">;
type Verdict = ServerSchemas["ApprovePostRequest"] & Pick<Decision, "status">;

/** The post that is decided on, and its approval afterwards. */
async function decideOn(id: string, { status, note, sequence }: Verdict, context: Deciding) {
  const { tables, workspaceId, caller, now } = context;
  const before = await requireRow(tables, "posts", { id, workspaceId });
  const decision = { by: callerActor(caller), status, note: note ?? null, sequence };
  const decided = decide(before, decision, now);
  await requireApprover(before, context);
  return { before, decided };
}
