import { describe, expect, it } from "vitest";
import { RouteTree } from "./route-tree.ts";

const tree = new RouteTree([
  { method: "GET", path: "/posts" },
  { method: "GET", path: "/posts/{post_id}" },
  { method: "DELETE", path: "/posts/{post_id}" },
  { method: "POST", path: "/posts/bulk" },
  { method: "GET", path: "/posts/{post_id}/history/{entry_id}" },
  { method: "GET", path: "/feeds/latest/{network}/stats" },
  { method: "GET", path: "/feeds/{feed_id}/{section}" },
]);

describe("a path", () => {
  it.each([
    ["/posts", "GET", "/posts", {}],
    ["/posts/post_1", "DELETE", "/posts/{post_id}", { post_id: "post_1" }],
    ["/posts/bulk", "POST", "/posts/bulk", {}],
    [
      "/posts/bulk/history/7",
      "GET",
      "/posts/{post_id}/history/{entry_id}",
      { post_id: "bulk", entry_id: "7" },
    ],
    [
      "/feeds/latest/items",
      "GET",
      "/feeds/{feed_id}/{section}",
      { feed_id: "latest", section: "items" },
    ],
    ["/posts/a%2Fb", "GET", "/posts/{post_id}", { post_id: "a/b" }],
  ])("%s of %s leads to %s", (sent, method, path, params) => {
    const route = tree.find(sent)?.of(method);
    expect(route).toEqual({ operation: { method, path }, params });
  });

  it.each(["/", "/post", "/posts/", "/posts//history/7", "/posts/1/history", "/posts/%zz"])(
    "%s leads nowhere",
    (sent) => {
      expect(tree.find(sent)).toBeUndefined();
    },
  );

  it("tells its methods, and knows no other", () => {
    const found = tree.find("/posts/post_1");
    expect(found?.methods).toEqual(["GET", "DELETE"]);
    expect(found?.of("POST")).toBeUndefined();
  });
});
