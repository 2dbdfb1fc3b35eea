/** Who may decide on a post: one of its approvers, and where the workspace forbids it, not who made it. */
import type { ServerSchemas } from "@postern/spec";
import { findApprovalRules } from "../../changes/posts/post-surroundings.ts";
import type { KeyCaller } from "../../domain/access/caller.ts";
import type { StoredPost } from "../../domain/posts/post-record.ts";
import { problem } from "../../domain/wire/problem.ts";
import type { TableReader } from "../../ports/store.ts";

interface Deciding {
  readonly tables: TableReader;
  readonly caller: KeyCaller;
}

/** @throws Problem `ROLE_REQUIRED` for a caller who is none of those whom the post names. */
export async function requireApprover(
  { approval }: StoredPost,
  { tables, caller }: Deciding,
): Promise<void> {
  const { approver_ids } = approval;
  if (approver_ids.length === 0) return;
  if (caller.key.created_by !== null && approver_ids.includes(caller.key.created_by.id)) return;
  for (const id of approver_ids) if (await isKey(id, { tables, caller })) return;
  throw problem("ROLE_REQUIRED", {
    message:
      "Only an approver of the post can decide on it. The approvers are in `details.approver_ids`.",
    details: { approver_ids },
  });
}

/** @throws Problem `SELF_APPROVAL_FORBIDDEN` for the person who made or submitted the post, by whichever key, where the workspace wants approvals. */
export async function requireStranger(post: StoredPost, deciding: Deciding): Promise<void> {
  const { created_by, requested_by, workspace_id } = post;
  const { approval_required } = await findApprovalRules(workspace_id, deciding.tables);
  if (!approval_required) return;
  for (const actor of [created_by, requested_by]) {
    if (await isCaller(actor, deciding)) {
      throw problem("SELF_APPROVAL_FORBIDDEN", { details: { created_by, requested_by } });
    }
  }
}

/** Whether somebody is the caller: as the same key, as another of the same maker, or as that maker. */
async function isCaller(actor: ServerSchemas["Actor"] | null, deciding: Deciding) {
  if (actor === null) return false;
  const maker = deciding.caller.key.created_by;
  if (actor.id === maker?.id || (await isKey(actor.id, deciding))) return true;
  const key = await deciding.tables.get("api_keys", actor.id);
  return maker !== null && key?.created_by?.id === maker.id;
}

/** Whether this is the caller's key, or one that it was rotated from or into. */
async function isKey(id: string, { tables, caller }: Deciding): Promise<boolean> {
  if (id === caller.key.id) return true;
  return (await tables.get("api_keys", id))?.bucket === caller.key.bucket;
}
