/** Plans: which of them open the API, and how they are shown. */
import type { ServerSchemas } from "@postern/spec";
import type { Company } from "../access/caller.ts";
import { problem } from "../wire/problem.ts";
import type { Policy } from "./policy.ts";

/**
 * Check 7, and the gate before a key is made: the company's plan includes API access.
 * @throws Problem `PLAN_LIMIT`.
 */
export function requirePlan(company: Company, policy: Policy): void {
  if (!policy.hasPlanGate || policy.plans[company.plan]?.hasApiAccess === true) return;
  throw problem("PLAN_LIMIT", {
    message: policy.texts.planLimit,
    details: { plan: company.plan, upgrade_url: policy.texts.upgradeUrl },
  });
}

const USUAL_MAXIMUM_BRANDS = 100;

/** How many brands the company may have, in all of its workspaces together. */
export function maximumBrands(company: Company, policy: Policy): number {
  return policy.plans[company.plan]?.maximumBrands ?? USUAL_MAXIMUM_BRANDS;
}

/** The plans of a policy, smallest first, as `listPlans` shows them. */
export function listPlans(policy: Policy): ServerSchemas["Plan"][] {
  const ids = Object.keys(policy.plans);
  return Object.entries(policy.plans).map(([id, plan]) => ({
    id,
    free: plan.isFree,
    api_access: plan.hasApiAccess,
    rate_limit: plan.hasApiAccess
      ? { per_minute: plan.quotas["minute"] ?? null, per_day: plan.quotas["day"] ?? null }
      : null,
    upgrade_url: id === ids.at(-1) ? null : policy.texts.upgradeUrl,
  }));
}
