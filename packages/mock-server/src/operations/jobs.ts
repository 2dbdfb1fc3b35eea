/** Work that goes on after its request has been answered. */
import { keyScopes } from "../domain/keys/api-key.ts";
import { grants } from "../domain/keys/scope.ts";
import { IMPORT_SCOPE, presentImport } from "../domain/media/media-import.ts";
import { presentJob } from "../domain/posts/batch.ts";
import { ok } from "../domain/wire/outcome.ts";
import { problem } from "../domain/wire/problem.ts";
import type { TableReader } from "../ports/store.ts";
import type { Run } from "./operation.ts";
import { requireRow } from "./require-row.ts";

export const getJob: Run<"getJob"> = async ({ path }, { tables, workspaceId, caller, server }) => {
  const { job, scope } = await requireJob({ id: path.job_id, workspaceId }, tables);
  const granted = keyScopes(caller.key, server.policy);
  if (!grants(granted, scope)) {
    throw problem("INSUFFICIENT_SCOPE", { details: { required: [scope], granted } });
  }
  return ok(job);
};

/** @throws Problem `NOT_FOUND` */
async function requireJob(own: { id: string; workspaceId: string }, tables: TableReader) {
  if ((await tables.get("media_imports", own.id)) !== undefined) {
    const job = presentImport(await requireRow(tables, "media_imports", own));
    return { job, scope: IMPORT_SCOPE };
  }
  const batch = await requireRow(tables, "batches", own);
  return { job: presentJob(batch), scope: batch.scope };
}
