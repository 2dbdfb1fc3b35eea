/** The rate windows of a policy where nothing is known of the key. */
import type { RateWindow } from "../limits/rate-limit.ts";
import type { Policy, WindowRule } from "./policy.ts";

/** Where the plan gives the quota, it is that of the greatest plan. */
export function policyWindows(policy: Policy): readonly RateWindow[] {
  return policy.windows.map((rule) => {
    const { name, seconds, kind } = rule;
    return { name, seconds, kind, quota: quotaOf(rule, policy) };
  });
}

function quotaOf({ name, quota }: WindowRule, { plans }: Policy): number {
  if (quota !== "plan") return quota;
  return Math.max(0, ...Object.values(plans).map(({ quotas }) => quotas[name] ?? 0));
}
