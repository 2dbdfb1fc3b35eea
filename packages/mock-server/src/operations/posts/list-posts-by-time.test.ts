import type { OperationInput } from "@postern/spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../adapters/memory/memory-store.ts";
import { toTimestamp } from "../../domain/time/timestamp.ts";
import type { PostRow } from "../../tables.ts";
import { listPostsByTime } from "./list-posts-by-time.ts";
import { matchesPost } from "./post-filter.ts";

type Query = OperationInput<"listPosts">["query"];

const NOW = Date.UTC(2026, 0, 1);
const minute = (index: number): string => toTimestamp(NOW + index * 60_000);

const somePosts = fc
  .array(
    fc.record({
      status: fc.constantFrom("draft" as const, "scheduled" as const, "failed" as const),
      created: fc.nat(5),
      scheduled: fc.option(fc.nat(5)),
    }),
    { maxLength: 25 },
  )
  .map((rows) =>
    rows.map(
      // With the members alone that a list looks at.
      ({ status, created, scheduled }, index) =>
        ({
          id: `post_${String(index * 7_919).padStart(6, "0")}`,
          workspace_id: "ws_1",
          status,
          created_at: minute(created),
          published_at: null,
          schedule: { scheduled_at: scheduled === null ? null : minute(scheduled) },
        }) as PostRow,
    ),
  );

const aQuery: fc.Arbitrary<Query> = fc
  .record({
    limit: fc.integer({ min: 1, max: 6 }),
    sort: fc.constantFrom(
      "created_at" as const,
      "-created_at" as const,
      "scheduled_at" as const,
      "-scheduled_at" as const,
    ),
    status: fc.option(fc.constant<Query["status"]>(["scheduled", "failed"]), { nil: undefined }),
    created_after: fc.option(fc.nat(5).map(minute), { nil: undefined }),
    scheduled_after: fc.option(fc.nat(5).map(minute), { nil: undefined }),
    scheduled_before: fc.option(fc.nat(5).map(minute), { nil: undefined }),
  })
  .map((query) => query as Query);

/** Every post that the query asks for, sorted all at once. */
function expectedIds(posts: readonly PostRow[], query: Query): string[] {
  const isLatestFirst = query.sort.startsWith("-");
  const keyOf = ({ id, created_at, schedule }: PostRow): string => {
    const time = query.sort.endsWith("created_at") ? created_at : schedule.scheduled_at;
    return `${time ?? (isLatestFirst ? "0000" : "9999")} ${id}`;
  };
  const ids = posts
    .filter(({ status }) => query.status?.includes(status) ?? true)
    .filter((post) => matchesPost(post, query))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
    .map(({ id }) => id);
  return isLatestFirst ? ids.reverse() : ids;
}

describe("a list of posts by one of their times", () => {
  it("has each post that is asked for once, in order, whatever its pages are", async () => {
    await fc.assert(
      fc.asyncProperty(somePosts, aQuery, async (posts, query) => {
        const store = new MemoryStore();
        await store.write(async (tables) => {
          for (const post of posts) await tables.put("posts", post);
        });
        const seen: string[] = [];
        let asked: Query | undefined = query;
        while (asked !== undefined) {
          const current: Query = asked;
          const { data = [], pagination } = await store.read((tables) =>
            listPostsByTime(tables, {
              query: current,
              workspaceId: "ws_1",
              filter: (post) => matchesPost(post, query),
              present: ({ id }) => id,
            }),
          );
          expect(data.length).toBeLessThanOrEqual(query.limit);
          seen.push(...data);
          const cursor = pagination && "next_cursor" in pagination && pagination.next_cursor;
          asked = cursor ? { ...query, cursor } : undefined;
        }
        expect(seen).toEqual(expectedIds(posts, query));
      }),
      { numRuns: 300 },
    );
  });
});
