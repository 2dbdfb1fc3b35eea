/** The rate windows that hold for a key: the smaller of its own limits and its plan's. */
import type { ServerSchemas } from "@postern/spec";
import type { Company } from "../access/caller.ts";
import type { RateWindow } from "../limits/rate-limit.ts";
import type { Policy, WindowRule } from "../policy/policy.ts";
import type { ApiKey } from "./api-key.ts";

type Limits = ServerSchemas["RateLimits"];

/** The windows that each request of the key must find room in; none for a key without limits. */
export function keyWindows(key: ApiKey, company: Company, policy: Policy): readonly RateWindow[] {
  if (key.is_unlimited) return [];
  const windows: RateWindow[] = [];
  for (const rule of policy.windows) {
    const quota = Math.min(ownQuota(rule, key.limits), planQuota(rule, company, policy));
    const { name, seconds, kind } = rule;
    if (quota < Number.POSITIVE_INFINITY) windows.push({ name, quota, seconds, kind });
  }
  return windows;
}

/** What holds for the key, in the terms in which limits are set; null: no limit. */
export function effectiveLimits(key: ApiKey, company: Company, policy: Policy): Limits {
  const quotas = new Map(keyWindows(key, company, policy).map(({ name, quota }) => [name, quota]));
  return { per_minute: quotas.get("minute") ?? null, per_day: quotas.get("day") ?? null };
}

/** The limits that a new key gets: what was asked for, or else what the policy gives. */
export function initialLimits(policy: Policy, asked: Partial<Limits> = {}): Limits {
  const limits: Limits = { per_minute: null, per_day: null };
  for (const { setting, quota } of policy.windows) {
    if (setting === undefined) continue;
    limits[setting] = asked[setting] ?? (quota === "plan" ? null : quota);
  }
  return limits;
}

function ownQuota(rule: WindowRule, limits: Limits): number {
  const own = rule.setting === undefined ? null : limits[rule.setting];
  if (own !== null) return own;
  return rule.quota === "plan" ? Number.POSITIVE_INFINITY : rule.quota;
}

function planQuota(rule: WindowRule, company: Company, policy: Policy): number {
  if (!policy.hasPlanGate) return Number.POSITIVE_INFINITY;
  return policy.plans[company.plan]?.quotas[rule.name] ?? Number.POSITIVE_INFINITY;
}
