/** What a window of the policy admits where nothing is known of the key. */
import type { Policy } from "./policy.ts";

/** Of a window whose quota the plan gives: that of the greatest plan. */
export function policyQuota(name: string, { windows, plans }: Policy): number {
  const quota = windows.find((window) => window.name === name)?.quota ?? 0;
  if (quota !== "plan") return quota;
  return Math.max(0, ...Object.values(plans).map(({ quotas }) => quotas[name] ?? 0));
}
