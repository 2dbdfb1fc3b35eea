/** API keys: made, shown, changed and ended by the people who manage them. */

import { emitAudit } from "../changes/emit-audit.ts";
import { emitKeyEvent } from "../changes/keys/emit-key-event.ts";
import { newSecret } from "../changes/keys/key-secret.ts";
import { viewKey } from "../changes/keys/key-view.ts";
import { keepKey, removeKey } from "../changes/keys/key-watch.ts";
import { callerActor } from "../domain/access/caller.ts";
import { keyStatus } from "../domain/keys/api-key.ts";
import { type KeyPlan, planKey, requireRoom } from "../domain/keys/key-creation.ts";
import { issueKey, revokeKey, updateKey } from "../domain/keys/key-issue.ts";
import { requirePlan } from "../domain/policy/plan.ts";
import { usualKind } from "../domain/policy/policy-offer.ts";
import { etagOf, requireMatch } from "../domain/wire/etag.ts";
import { created, noContent, ok } from "../domain/wire/outcome.ts";
import { problem } from "../domain/wire/problem.ts";
import { requireKey } from "./keys/require-key.ts";
import { listPage } from "./list-page.ts";
import type { OperationContext, Run } from "./operation.ts";

export const listApiKeys: Run<"listApiKeys"> = async ({ query }, context) => {
  const { caller, tables, now } = context;
  const { workspace_id, kind, status } = query;
  const page = await listPage(
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
    (key) => viewKey(key, context),
  );
  return { ...page, data: await Promise.all(page.data ?? []) };
};

export const createApiKey: Run<"createApiKey"> = async ({ body }, context) => {
  const { caller, tables, server, now } = context;
  const { policy, addresses } = server;
  const { company } = caller;
  requirePlan(company, policy);
  const workspaces = await tables.list("workspaces", { where: { company_id: company.id } });
  const isRange = (text: string) => addresses.isRange(text);
  const request = { ...body, kind: body.kind ?? usualKind(policy).kind };
  const plan = planKey(request, { company, workspaces }, { policy, isRange });
  requireRoom(plan.rules, await livingKeys(request.kind, plan, context));
  const id = server.ids.next("apiKey", now);
  const secret = await newSecret({ keyId: id, rules: plan.rules }, server);
  const createdBy = callerActor(caller);
  const birth = { id, secret, companyId: company.id, createdBy, now, policy };
  const key = issueKey(request, plan, birth);
  await keepKey(key, context);
  await emitAudit({ action: "api_key.created", subject: key }, context);
  await emitKeyEvent("api_key.created", key, context);
  const data = { ...(await viewKey(key, context)), secret: secret.token };
  return created(data, { secretOf: id, etag: etagOf(key) });
};

export const getApiKey: Run<"getApiKey"> = async ({ path }, context) => {
  const key = await requireKey(path.key_id, context.caller, context.tables);
  return ok(await viewKey(key, context), { etag: etagOf(key) });
};

export const updateApiKey: Run<"updateApiKey"> = async ({ path, body }, context) => {
  const { caller, tables, server, now, ifMatch } = context;
  const key = await requireKey(path.key_id, caller, tables);
  requireMatch(ifMatch, key);
  const isRange = (text: string) => server.addresses.isRange(text);
  const updated = updateKey(key, body, { policy: server.policy, isRange, now });
  await keepKey(updated, context);
  await emitAudit({ action: "api_key.updated", subject: key, changed: Object.keys(body) }, context);
  return ok(await viewKey(updated, context), { etag: etagOf(updated) });
};

export const revokeApiKey: Run<"revokeApiKey"> = async ({ path, body }, context) => {
  const { caller, tables, now } = context;
  const key = await requireKey(path.key_id, caller, tables);
  const revoked = revokeKey(key, now);
  if (revoked !== key) {
    await keepKey(revoked, context);
    await emitAudit({ action: "api_key.revoked", subject: key, reason: body?.reason }, context);
    await emitKeyEvent("api_key.revoked", revoked, context);
  }
  return ok(await viewKey(revoked, context), { etag: etagOf(revoked) });
};

export const deleteApiKey: Run<"deleteApiKey"> = async ({ path, query }, context) => {
  const { caller, tables, server } = context;
  const key = await requireKey(path.key_id, caller, tables);
  if (query.confirm !== true) {
    throw problem("CONFIRMATION_REQUIRED", {
      message: server.policy.texts.confirmDelete,
      details: { parameter: "confirm", in: "query" },
    });
  }
  await removeKey(key, context);
  await emitAudit({ action: "api_key.deleted", subject: key }, context);
  await emitKeyEvent("api_key.deleted", key, context);
  return noContent();
};

/** The keys that a new one would stand beside; one that has ended takes up no room. */
function livingKeys(
  wanted: string,
  { workspace }: KeyPlan,
  { caller, tables, now }: OperationContext<"createApiKey">,
) {
  return tables.list("api_keys", {
    where: { company_id: caller.company.id },
    filter: (key) => {
      const status = keyStatus(key, now);
      const isLiving = status === "active" || status === "rotating";
      return isLiving && key.kind === wanted && key.workspace_id === (workspace?.id ?? null);
    },
  });
}
