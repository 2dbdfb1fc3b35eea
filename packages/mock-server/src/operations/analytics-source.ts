/** Gathers what a report is on: the accounts of the workspace, or some of them, and what is live on them. */
import type { AnalyticsSource } from "../domain/analytics/analytics-report.ts";
import { liveTargets } from "../domain/analytics/analytics-target.ts";
import type { TableReader } from "../ports.ts";
import type { ConnectionRow } from "../tables.ts";
import { requireRow } from "./require-row.ts";

interface Place {
  readonly tables: TableReader;
  readonly workspaceId: string;
  readonly now: number;
}

interface Narrowing {
  readonly connection_id?: string | undefined;
  readonly brand_id?: string | undefined;
}

/** States of a post in which some of it can be live. */
const LIVE = ["publishing", "published", "partial"] as const;

/** @throws Problem `NOT_FOUND` for a connection or a brand that the workspace does not have. */
export async function findSource(
  narrowing: Narrowing,
  { tables, workspaceId, now }: Place,
): Promise<AnalyticsSource & { readonly accounts: readonly ConnectionRow[] }> {
  const { connection_id, brand_id } = narrowing;
  if (brand_id !== undefined) await requireRow(tables, "brands", { id: brand_id, workspaceId });
  const all =
    connection_id === undefined
      ? await tables.list("connections", { where: { workspace_id: workspaceId } })
      : [await requireRow(tables, "connections", { id: connection_id, workspaceId })];
  const accounts = all.filter((account) => brand_id === undefined || account.brand_id === brand_id);
  const isNarrow = connection_id !== undefined || brand_id !== undefined;
  const ids = new Set(accounts.map(({ id }) => id));
  const posts = await tables.list("posts", { where: { workspace_id: workspaceId, status: LIVE } });
  const targets = posts
    .flatMap(liveTargets)
    .filter((target) => !isNarrow || ids.has(target.connection_id));
  return { accounts, targets, now };
}
