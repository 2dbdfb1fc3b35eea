/** Figures post by post, and account by account. */
import { sortRows } from "../../domain/analytics/analytics-page.ts";
import { parseAnalyticsRange } from "../../domain/analytics/analytics-range.ts";
import { reportAccount } from "../../domain/analytics/analytics-report.ts";
import {
  countTarget,
  hasDaysIn,
  showPost,
  showTarget,
} from "../../domain/analytics/analytics-target.ts";
import { accepted, ok } from "../../domain/wire/outcome.ts";
import type { Run } from "../operation.ts";
import { requireRow } from "../require-row.ts";
import { numbered } from "./analytics-page.ts";
import { findSource } from "./analytics-source.ts";

export const listPostAnalytics: Run<"listPostAnalytics"> = async ({ query }, context) => {
  const { network, sort_by, ...paging } = query;
  const { now } = context;
  const range = parseAnalyticsRange(query, now);
  const { targets } = await findSource({ query, range }, context);
  const rows = targets
    .filter((target) => network === undefined || target.network === network)
    .filter((target) => hasDaysIn(target, range))
    .map((target) => showTarget(target, countTarget(target, range, now), now));
  const by = (row: (typeof rows)[number]) =>
    sort_by === "published_at" ? row.published_at : (row.metrics?.[sort_by] ?? null);
  return numbered(sortRows(rows, { by, id: ({ target_id }) => target_id }, paging), paging, range);
};

export const getPostAnalytics: Run<"getPostAnalytics"> = async ({ path }, context) => {
  const { tables, workspaceId, now } = context;
  const post = showPost(await requireRow(tables, "posts", { id: path.post_id, workspaceId }), now);
  return post.sync_status === "pending" ? accepted(post) : ok(post);
};

export const listConnectionAnalytics: Run<"listConnectionAnalytics"> = async (
  { query },
  context,
) => {
  const range = parseAnalyticsRange(query, context.now);
  const source = await findSource({ query, range }, context);
  const rows = source.accounts.map((account) => reportAccount(account, source, range));
  return numbered(rows, query, range);
};
