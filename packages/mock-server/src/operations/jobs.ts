/** Work that goes on after its request has been answered. */
import { keyScopes } from "../domain/api-key.ts";
import { presentJob } from "../domain/batch.ts";
import { ok } from "../domain/outcome.ts";
import { problem } from "../domain/problem.ts";
import { grants } from "../domain/scope.ts";
import type { Run } from "./operation.ts";
import { requireRow } from "./require-row.ts";

export const getJob: Run<"getJob"> = async ({ path }, { tables, workspaceId, caller, server }) => {
  const job = await requireRow(tables, "batches", { id: path.job_id, workspaceId });
  const granted = keyScopes(caller.key, server.policy);
  if (!grants(granted, job.scope)) {
    throw problem("INSUFFICIENT_SCOPE", { details: { required: [job.scope], granted } });
  }
  return ok(presentJob(job));
};
