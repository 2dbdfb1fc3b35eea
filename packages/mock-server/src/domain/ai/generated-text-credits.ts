/** What a company may have written in a month, and what it has left. */
import type { ServerSchemas } from "@postern/spec";
import type { Company } from "../access/caller.ts";
import type { Policy } from "../policy/policy.ts";
import { toTimestamp } from "../time/timestamp.ts";
import { problem } from "../wire/problem.ts";

const USUAL_CREDITS = 1_000;

/** A calendar month in UTC. */
export interface Month {
  /** `2026-11` */
  readonly name: string;
  /** Epoch milliseconds of the beginning of the next one. */
  readonly endsAt: number;
}

export function monthOf(now: number): Month {
  const date = new Date(now);
  return {
    name: date.toISOString().slice(0, 7),
    endsAt: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1),
  };
}

export interface CreditRequest {
  readonly company: Company;
  readonly policy: Policy;
  /** Credits that the company has used this month. */
  readonly used: number;
  readonly needed: number;
  readonly now: number;
}

/**
 * What is left once the request has been paid for.
 * @throws Problem `AI_QUOTA_EXCEEDED`
 */
export function spendCredits(request: CreditRequest): ServerSchemas["AiUsage"] {
  const { company, policy, used, needed, now } = request;
  const remaining = Math.max(0, (policy.plans[company.plan]?.aiCredits ?? USUAL_CREDITS) - used);
  const resets_at = toTimestamp(monthOf(now).endsAt);
  if (needed <= remaining) return { credits: needed, remaining: remaining - needed, resets_at };
  throw problem("AI_QUOTA_EXCEEDED", {
    message: `The request needs ${counted(needed)}, and ${remaining} of this month's are left until ${resets_at}. Ask for fewer texts, or upgrade the plan.`,
    details: { needed, remaining, resets_at, upgrade_url: policy.texts.upgradeUrl },
  });
}

const counted = (credits: number): string => `${credits} AI credit${credits === 1 ? "" : "s"}`;
