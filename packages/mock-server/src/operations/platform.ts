/** The service itself: its health, its versions, its plans and scopes, and the key that asks. */

import { viewKey, withLatestUse } from "../changes/keys/key-view.ts";
import { keyScopes } from "../domain/keys/api-key.ts";
import { effectiveLimits } from "../domain/keys/key-limits.ts";
import { SCOPES } from "../domain/keys/scope.ts";
import { listPlans as plansOf } from "../domain/policy/plan.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import { ok } from "../domain/wire/outcome.ts";
import { VERSION } from "../version.ts";
import type { Run } from "./operation.ts";
import { presentCompany, presentWorkspace } from "./present.ts";

export const getHealth: Run<"getHealth"> = async (_input, { now }) =>
  ok({ status: "ok", version: VERSION, time: toTimestamp(now) });

export const listApiVersions: Run<"listApiVersions"> = async () =>
  ok([
    {
      version: "2.0",
      path: "v1",
      status: "current",
      released_at: "2026-01-01T00:00:00.000Z",
      sunset_at: null,
    },
    {
      version: "1.0",
      path: null,
      status: "deprecated",
      released_at: null,
      sunset_at: "2027-12-31T00:00:00.000Z",
    },
  ]);

export const listPlans: Run<"listPlans"> = async (_input, { server }) => ok(plansOf(server.policy));

export const listScopes: Run<"listScopes"> = async () => ok([...SCOPES]);

export const getMe: Run<"getMe"> = async (_input, context) => {
  const { caller, server, tables } = context;
  const { company, workspace } = caller;
  const key = withLatestUse(caller.key, server);
  const maker = key.created_by?.type === "member" ? key.created_by.id : undefined;
  const member = maker === undefined ? undefined : await tables.get("members", maker);
  return ok({
    key: {
      id: key.id,
      prefix: key.prefix,
      name: key.name,
      kind: key.kind,
      scopes: [...keyScopes(key, server.policy)],
      limits: effectiveLimits(key, company, server.policy),
      allowed_origins: key.allowed_origins,
      allowed_ips: key.allowed_ips,
      last_used_at: key.last_used_at,
      expires_at: key.expires_at,
      scheduled_deletion_at: (await viewKey(key, context)).scheduled_deletion_at,
    },
    workspace: workspace === undefined ? null : presentWorkspace(workspace),
    company: presentCompany(company),
    plan: company.plan,
    role: member?.role ?? null,
  });
};
