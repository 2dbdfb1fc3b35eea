import { describe, expect, it } from "vitest";
import { sortRows, takePage } from "./analytics-page.ts";

const rows = [
  { id: "c", views: 2 },
  { id: "a", views: 2 },
  { id: "b", views: null },
  { id: "d", views: 7 },
];

const sorted = (sort_order: "asc" | "desc") =>
  sortRows(rows, { by: ({ views }) => views, id: ({ id }) => id }, { sort_order }).map(
    ({ id }) => id,
  );

describe("sorted rows", () => {
  it("keep the order of their ids where they are alike, and end with those that have no value", () => {
    expect(sorted("desc")).toEqual(["d", "a", "c", "b"]);
    expect(sorted("asc")).toEqual(["a", "c", "d", "b"]);
  });
});

describe("a page", () => {
  it.each([
    [1, ["c", "a", "b"]],
    [2, ["d"]],
    [3, []],
  ])("%i of a list of four, by three, holds %j", (page, ids) => {
    const taken = takePage(rows, { page, limit: 3 });
    expect(taken.rows.map(({ id }) => id)).toEqual(ids);
    expect(taken.pagination).toEqual({ page, limit: 3, total_count: 4, total_pages: 2 });
  });

  it("of nothing says that there is none", () => {
    expect(takePage([], { page: 1, limit: 10 }).pagination.total_pages).toBe(0);
  });
});
