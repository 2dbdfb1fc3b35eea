/** API keys: made, shown, changed and ended by the people who manage them. */
import { type ApiKey, keyStatus, toApiKey } from "../domain/api-key.ts";
import { callerActor, type SessionCaller } from "../domain/caller.ts";
import { etagOf, requireMatch } from "../domain/etag.ts";
import { planKey, requireRoom } from "../domain/key-creation.ts";
import { issueKey, revokeKey, updateKey } from "../domain/key-issue.ts";
import { issueToken, tokenBytes } from "../domain/key-token.ts";
import { created, noContent, ok } from "../domain/outcome.ts";
import { requirePlan } from "../domain/plan.ts";
import { problem } from "../domain/problem.ts";
import { emitAudit } from "../emit-audit.ts";
import type { TableReader } from "../ports.ts";
import type { ServerContext } from "../server-context.ts";
import { listPage } from "./list-page.ts";
import type { Run } from "./operation.ts";

export const listApiKeys: Run<"listApiKeys"> = ({ query }, { caller, tables, server, now }) => {
  const { workspace_id, kind, status } = query;
  return listPage(
    tables,
    {
      table: "api_keys",
      query,
      where: { company_id: caller.company.id },
      filter: (key) =>
        (workspace_id === undefined || key.workspace_id === workspace_id) &&
        (kind === undefined || key.kind === kind) &&
        (status === undefined || keyStatus(key, now) === status),
    },
    (key) => present(key, server, now),
  );
};

export const createApiKey: Run<"createApiKey"> = async ({ body }, context) => {
  const { caller, tables, server, now } = context;
  const { policy } = server;
  const { company } = caller;
  requirePlan(company, policy);
  const workspaces = await tables.list("workspaces", { where: { company_id: company.id } });
  const isRange = (text: string) => server.addresses.isRange(text);
  const plan = planKey(body, { company, workspaces }, { policy, isRange });
  requireRoom(
    plan.rules,
    await tables.list("api_keys", {
      where: { company_id: company.id },
      filter: ({ kind, workspace_id }) =>
        kind === body.kind && workspace_id === (plan.workspace?.id ?? null),
    }),
  );
  const token = issueToken(plan.rules.token, server.random.bytes(tokenBytes(plan.rules.token)));
  const key = issueKey(body, plan, {
    id: server.ids.next("apiKey", now),
    token,
    secretHash: await server.hash.sha256(token),
    companyId: company.id,
    createdBy: callerActor(caller),
    now,
    policy,
  });
  await tables.put("api_keys", key);
  await emitAudit({ action: "api_key.created", subject: key }, context);
  return created(
    { ...present(key, server, now), secret: token },
    { secretOf: key.id, etag: etagOf(key) },
  );
};

export const getApiKey: Run<"getApiKey"> = async ({ path }, { caller, tables, server, now }) => {
  const key = await requireKey(path.key_id, caller, tables);
  return ok(present(key, server, now), { etag: etagOf(key) });
};

export const updateApiKey: Run<"updateApiKey"> = async ({ path, body }, context) => {
  const { caller, tables, server, now, ifMatch } = context;
  const key = await requireKey(path.key_id, caller, tables);
  requireMatch(ifMatch, key);
  const isRange = (text: string) => server.addresses.isRange(text);
  const updated = updateKey(key, body, { policy: server.policy, isRange, now });
  await tables.put("api_keys", updated);
  await emitAudit(
    { action: "api_key.updated", subject: key, changed: Object.keys(body) },
    context,
  );
  return ok(present(updated, server, now), { etag: etagOf(updated) });
};

export const revokeApiKey: Run<"revokeApiKey"> = async ({ path, body }, context) => {
  const { caller, tables, server, now } = context;
  const key = await requireKey(path.key_id, caller, tables);
  const revoked = revokeKey(key, now);
  if (revoked !== key) {
    await tables.put("api_keys", revoked);
    await emitAudit(
      { action: "api_key.revoked", subject: key, reason: body?.reason },
      context,
    );
  }
  return ok(present(revoked, server, now), { etag: etagOf(revoked) });
};

export const deleteApiKey: Run<"deleteApiKey"> = async ({ path, query }, context) => {
  const { caller, tables, server } = context;
  const key = await requireKey(path.key_id, caller, tables);
  if (query.confirm !== true) {
    throw problem("CONFIRMATION_REQUIRED", {
      message: server.policy.texts.confirmDelete,
      details: { parameter: "confirm" },
    });
  }
  await tables.remove("api_keys", key.id);
  await emitAudit({ action: "api_key.deleted", subject: key }, context);
  return noContent();
};

/** @throws Problem `NOT_FOUND`, for another company's key just as for none. */
async function requireKey(
  id: string,
  { company }: SessionCaller,
  tables: TableReader,
): Promise<ApiKey> {
  const key = await tables.get("api_keys", id);
  if (key?.company_id === company.id) return key;
  throw problem("NOT_FOUND", { message: `There is no API key ${id} in this company.` });
}

/** The key with its latest use, which may not be in the store yet. */
function present(key: ApiKey, server: ServerContext, now: number) {
  const last_used_at = server.keyUse.pending(key.id) ?? key.last_used_at;
  return toApiKey({ ...key, last_used_at }, server.policy, now);
}
