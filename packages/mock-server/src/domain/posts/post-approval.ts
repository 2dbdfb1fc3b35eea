/** Approval of posts: who has to agree, who may, and what a change does to what was agreed. */
import type { ServerSchemas } from "@postern/spec";
import { toTimestamp } from "../time/timestamp.ts";
import { problem } from "../wire/problem.ts";
import type { StoredPost } from "./post-record.ts";
import { isOnTheWay, type PostStatus } from "./post-status.ts";

export type PostApproval = ServerSchemas["PostApproval"];
type Actor = ServerSchemas["Actor"];

/** What a workspace wants of its posts. */
export interface ApprovalRules {
  readonly approval_required: boolean;
  readonly approver_ids: readonly string[];
}

export const NO_RULES: ApprovalRules = { approval_required: false, approver_ids: [] };

export const NO_APPROVAL: PostApproval = {
  required: false,
  status: "none",
  approver_ids: [],
  requested_at: null,
  requester_note: null,
  decided_by: null,
  decided_at: null,
  note: null,
  sequence: 0,
};

/** The part of a post that is about its approval. */
export type Approvable = Pick<StoredPost, "approval" | "wants_approval" | "status">;

/** What a request says about approval, and what the workspace says. */
export interface ApprovalWish {
  readonly request: ServerSchemas["PostApprovalRequest"] | undefined;
  readonly rules: ApprovalRules;
}

/** The approval of a post after a request that may speak of it; nothing is asked for yet. */
export function wishApproval(
  { approval, wants_approval }: Pick<Approvable, "approval" | "wants_approval">,
  { request, rules }: ApprovalWish,
): Pick<Approvable, "approval" | "wants_approval"> {
  const wants = request?.required ?? wants_approval;
  return {
    wants_approval: wants,
    approval: {
      ...approval,
      required: wants || rules.approval_required,
      approver_ids: [...(request?.approver_ids ?? approval.approver_ids)],
      requester_note: request?.note === undefined ? approval.requester_note : request.note,
    },
  };
}

/** Approval asked for, of the post as it is now. */
export function askApproval(
  approval: PostApproval,
  { approver_ids }: ApprovalRules,
  now: number,
): PostApproval {
  return {
    ...approval,
    status: "pending",
    approver_ids: approval.approver_ids.length > 0 ? approval.approver_ids : [...approver_ids],
    requested_at: toTimestamp(now),
    decided_by: null,
    decided_at: null,
    note: null,
    sequence: approval.sequence + 1,
  };
}

/** Nothing is approved, and nobody is asked; the sequence goes on, so that no old decision fits again. */
export function withdrawApproval(approval: PostApproval): PostApproval {
  const { required, approver_ids, requester_note, sequence } = approval;
  return { ...NO_APPROVAL, required, approver_ids, requester_note, sequence };
}

/**
 * Where a post goes that is to have a status: on its way when it may, else to its approvers where
 * its maker has asked for that.
 * @param isAsked whether the request itself says that the post is to be approved.
 * @throws Problem `APPROVAL_REQUIRED`
 */
export function passApproval(
  { approval, status }: Pick<Approvable, "approval" | "status">,
  isAsked: boolean,
): PostStatus {
  if (!isOnTheWay(status) || !approval.required || approval.status === "approved") return status;
  if (isAsked) return "pending_approval";
  throw problem("APPROVAL_REQUIRED");
}

/** @throws Problem `APPROVAL_REQUIRED` for a post that is to go out, and may not yet. */
export function requireApproved({ approval, status }: Approvable, rules: ApprovalRules): void {
  const isRequired = approval.required || rules.approval_required || status === "pending_approval";
  if (isRequired && approval.status !== "approved") throw problem("APPROVAL_REQUIRED");
}

/** Who decides, and on what. */
export interface Decision {
  readonly by: Actor;
  readonly status: "approved" | "rejected";
  readonly note: string | null;
  /** The sequence that the approver has seen; undefined: whatever it is. */
  readonly sequence: number | undefined;
}

/** @throws Problem `NOT_PENDING_APPROVAL` where nobody was asked, or of another state of the post. */
export function decide(
  { approval, status }: Pick<Approvable, "approval" | "status">,
  { by, note, sequence, ...decision }: Decision,
  now: number,
): PostApproval {
  const isSeen = sequence === undefined || sequence === approval.sequence;
  if (status !== "pending_approval" || !isSeen) {
    throw problem("NOT_PENDING_APPROVAL", { details: { status, sequence: approval.sequence } });
  }
  const decided_at = toTimestamp(now);
  return { ...approval, status: decision.status, decided_by: by, decided_at, note };
}
