/** The one query for the posts of a workspace by one of their times: an index for each status, merged as they are read. */
import type { SQLInputValue } from "node:sqlite";
import type { PostsByTimeQuery } from "../../ports/store.ts";

interface Query {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

export function postsByTimeQuery(query: PostsByTimeQuery): Query {
  const { workspaceId, statuses, time, from = "", until, after, isLatestFirst = false } = query;
  const conditions = ["workspace_id = ?", "status = ?", `"${time}" >= ?`];
  const bounds: SQLInputValue[] = [from];
  if (until !== undefined) {
    conditions.push(`"${time}" <= ?`);
    bounds.push(until);
  }
  if (after !== undefined) {
    conditions.push(`("${time}", id) ${isLatestFirst ? "<" : ">"} (?, ?)`);
    bounds.push(after.time, after.id);
  }
  const different = [...new Set(statuses)];
  const one = `SELECT body, "${time}", id FROM posts WHERE ${conditions.join(" AND ")}`;
  const direction = isLatestFirst ? "DESC" : "ASC";
  return {
    sql: `${different.map(() => one).join(" UNION ALL ")} ORDER BY 2 ${direction}, 3 ${direction}`,
    values: different.flatMap((status) => [workspaceId, status, ...bounds]),
  };
}
