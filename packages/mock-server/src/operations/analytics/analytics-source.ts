/** Gathers what a report is on: the accounts of the workspace, or some of them, and what is live on them. */
import { FIGURE_DAYS } from "../../domain/analytics/analytics-daily.ts";
import type { AnalyticsSource } from "../../domain/analytics/analytics-report.ts";
import { liveTargets } from "../../domain/analytics/analytics-target.ts";
import type { DateRange } from "../../domain/time/calendar-date.ts";
import { DAY_MS } from "../../domain/time/day.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { TableReader } from "../../ports/store.ts";
import type { ConnectionRow, PostRow } from "../../tables.ts";
import { requireRow } from "../require-row.ts";

interface Place {
  readonly tables: TableReader;
  readonly workspaceId: string;
  readonly now: number;
}

interface Report {
  readonly query: Narrowing;
  /** The days that it is on. */
  readonly range: DateRange;
}

interface Narrowing {
  readonly connection_id?: string | undefined;
  readonly brand_id?: string | undefined;
}

/** States of a post some of which is live, and that has come to its end. */
const LIVE = ["published", "partial"] as const;

/**
 * What is live on the accounts, and has figures on the days of the report.
 * @throws Problem `NOT_FOUND` for a connection or a brand that the workspace does not have.
 */
export async function findSource(
  { query, range }: Report,
  { tables, workspaceId, now }: Place,
): Promise<AnalyticsSource & { readonly accounts: readonly ConnectionRow[] }> {
  const { connection_id, brand_id } = query;
  if (brand_id !== undefined) await requireRow(tables, "brands", { id: brand_id, workspaceId });
  const all =
    connection_id === undefined
      ? await tables.list("connections", { where: { workspace_id: workspaceId } })
      : [await requireRow(tables, "connections", { id: connection_id, workspaceId })];
  const accounts = all.filter((account) => brand_id === undefined || account.brand_id === brand_id);
  const isNarrow = connection_id !== undefined || brand_id !== undefined;
  const ids = new Set(accounts.map(({ id }) => id));
  const targets = (await findLivePosts(range, { tables, workspaceId }))
    .flatMap(liveTargets)
    .filter((target) => !isNarrow || ids.has(target.connection_id));
  return { accounts, targets, now };
}

/** A post has ended after each of its targets went live: what ended too long ago has no figures left. */
async function findLivePosts(
  range: DateRange,
  { tables, workspaceId }: Pick<Place, "tables" | "workspaceId">,
): Promise<PostRow[]> {
  const time = "published_at";
  const from = toTimestamp(range.start - FIGURE_DAYS * DAY_MS);
  const ended = await tables.postsByTime({ workspaceId, statuses: LIVE, time, from });
  const ending = await tables.postsByTime({ workspaceId, statuses: ["publishing"], time });
  return [...ended, ...ending];
}
