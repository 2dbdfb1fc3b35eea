/** The one query for the posts of a workspace by one of their times: by an index for each status, and then merged. */
import type { PostsByTimeQuery } from "../../ports/store.ts";
import { toPostgresJson } from "./postgres-json.ts";

interface Query {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** @param limit Rows at most. */
export function postsByTimeQuery(query: PostsByTimeQuery, limit: number): Query {
  const { workspaceId, statuses, time, from = "", until, after, isLatestFirst = false } = query;
  const values: unknown[] = [];
  const place = (text: string): string => `$${values.push(toPostgresJson(text))}`;
  const conditions = [`workspace_id = ${place(workspaceId)}`, `"${time}" >= ${place(from)}`];
  if (until !== undefined) conditions.push(`"${time}" <= ${place(until)}`);
  if (after !== undefined) {
    const isBeyond = isLatestFirst ? "<" : ">";
    conditions.push(`("${time}", id) ${isBeyond} (${place(after.time)}, ${place(after.id)})`);
  }
  const direction = isLatestFirst ? "DESC" : "ASC";
  const most = `$${values.push(Number.isFinite(limit) ? limit : null)}`;
  const inOrder = `ORDER BY "${time}" ${direction}, id ${direction} LIMIT ${most}`;
  // Each part is short by itself: of a whole that is cut at its end alone, the planner sorts everything.
  const parts = [...new Set(statuses)].map(
    (status) => `(SELECT body, "${time}", id FROM postern.posts
      WHERE status = ${place(status)} AND ${conditions.join(" AND ")} ${inOrder})`,
  );
  const sql = `SELECT body::text FROM (${parts.join(" UNION ALL ")}) AS merged ${inOrder}`;
  return { sql, values };
}
