/** Keeps the account of the texts that a company has had written. */
import type { ServerSchemas } from "@postern/spec";
import { type CreditRequest, monthOf, spendCredits } from "../domain/ai/generated-text-credits.ts";
import { toTimestamp } from "../domain/time/timestamp.ts";
import type { TableReader, TableWriter } from "../ports/store.ts";

export type Account = Pick<CreditRequest, "company" | "policy" | "now">;

/** @throws Problem `AI_QUOTA_EXCEEDED` */
export async function requireCredits(
  needed: number,
  account: Account,
  tables: TableReader,
): Promise<ServerSchemas["AiUsage"]> {
  return spendCredits({ ...account, used: await usedCredits(account, tables), needed });
}

/** @throws Problem `AI_QUOTA_EXCEEDED` */
export async function chargeCredits(
  needed: number,
  account: Account,
  tables: TableWriter,
): Promise<ServerSchemas["AiUsage"]> {
  const usage = await requireCredits(needed, account, tables);
  const credits = (await usedCredits(account, tables)) + usage.credits;
  const created_at = toTimestamp(account.now);
  await tables.put("ai_usage", { id: usageId(account), created_at, credits });
  return usage;
}

async function usedCredits(account: Account, tables: TableReader): Promise<number> {
  return (await tables.get("ai_usage", usageId(account)))?.credits ?? 0;
}

const usageId = ({ company, now }: Account): string => `${company.id}.${monthOf(now).name}`;
