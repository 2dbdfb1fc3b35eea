import { expect, it } from "vitest";
import { newPostgresDatabase } from "../../../../../test/support/postgres.ts";
import { POST_TIMES, type PostTime } from "../../domain/posts/post-times.ts";
import { openPostgresDatabase } from "./postgres-database.ts";
import { postsByTimeQuery } from "./postgres-posts-by-time.ts";

it("reads posts in the order of an index for each status, and sorts none", async () => {
  const pool = await openPostgresDatabase(await newPostgresDatabase());
  const client = await pool.connect();
  // There is nothing in the table: what the planner can do is asked for, not what costs least here.
  for (const way of ["seqscan", "bitmapscan", "sort"])
    await client.query(`SET enable_${way} = off`);
  for (const time of Object.keys(POST_TIMES) as PostTime[]) {
    const statuses = ["scheduled", "queued", "failed"] as const;
    const after = { time: "2026", id: "post_1" };
    const query = { workspaceId: "ws_1", statuses, time, after, isLatestFirst: true };
    const { sql, values } = postsByTimeQuery(query, 21);
    const { rows } = await client.query(`EXPLAIN ${sql}`, [...values]);
    const steps = rows.map((row) => String(row["QUERY PLAN"])).join("\n");
    expect(steps).not.toMatch(/-> +(Incremental )?Sort/);
    const searches = steps.match(new RegExp(`using posts_by_status_and_${time} `, "g"));
    expect(searches).toHaveLength(statuses.length);
  }
  client.release();
  await pool.end();
});
